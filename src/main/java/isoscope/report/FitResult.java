package isoscope.report;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.resample.Ensemble;
import java.util.Optional;

/// A fit and all that is told about it.
///
/// @param data the user's name for the runs: the names of the files
/// @param fitted the law and how it was found
/// @param ensemble the resampled laws its intervals come from, if there are any
/// @param selection which runs of the files it is of
/// @param counts the counts of N and C of the runs, in words
/// @param groups the laws of groups of the runs, where they were asked for
public record FitResult(
        String data,
        Fitted fitted,
        Optional<Ensemble> ensemble,
        Selection selection,
        String counts,
        Optional<GroupedResult> groups) {
    /// A fit of all runs together.
    public FitResult(
            String data,
            Fitted fitted,
            Optional<Ensemble> ensemble,
            Selection selection,
            String counts) {
        this(data, fitted, ensemble, selection, counts, Optional.empty());
    }

    /// The same with laws of groups.
    public FitResult with(GroupedResult laws) {
        return new FitResult(data, fitted, ensemble, selection, counts, Optional.of(laws));
    }
}
