package isoscope.fit.group;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.group.GroupOutcome.NoLaws;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;

/// Fits a law to each group of runs. Where groups share nothing, each is fitted by itself; where they share constants, all are
/// fitted together.
///
/// @param method of the fits
/// @param shared names of the constants that all groups have in common
/// @param resampling where the intervals come from, if there are to be any
public record GroupFitter(
        FitMethod method, List<String> shared, Optional<GroupResampling> resampling) {
    /// Copies the list.
    public GroupFitter {
        shared = List.copyOf(shared);
    }

    /// Whether groups can share constants in laws of a method: where its law is a formula of the loss of each run.
    public static boolean canShare(FitMethod method) {
        return SharedMethod.of(method).isPresent();
    }

    /// Fits.
    ///
    /// @param problem about the runs of all groups
    /// @param pooled the law of all groups together by the method, which has the form and where a search begins
    public GroupOutcome fit(GroupedRuns groups, FitProblem problem, Fitted pooled) {
        if (groups.groups().size() < 2) {
            return new NoLaws(oneGroup(groups));
        }
        return shared.isEmpty()
                ? new ApartFit(this, groups, problem).outcome()
                : new SharedFit(this, groups, problem, pooled).outcome();
    }

    private static Refused oneGroup(GroupedRuns groups) {
        return new Refused(
                "one-group",
                groups.groups().isEmpty()
                        ? Words.of("No run has a value in the column %s.", groups.column())
                        : Words.of(
                                "All runs have %s in the column %s: there is nothing to compare.",
                                groups.names().getFirst(), groups.column()),
                Words.of("Add runs of another group, or name a column in which runs differ."));
    }
}
