package isoscope.fit.group;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Cancelled;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitWarning;
import isoscope.fit.group.GroupOutcome.Laws;
import isoscope.fit.group.GroupOutcome.NoLaws;
import isoscope.fit.resample.Ensemble;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Fits each group by itself.
///
/// @param problem about the runs of all groups
record ApartFit(GroupFitter fitter, GroupedRuns groups, FitProblem problem) {

    /// The laws, or why a group has none.
    GroupOutcome outcome() {
        List<GroupLaw> laws = new ArrayList<>();
        for (RunGroup group : groups.groups()) {
            FitProblem own = problem.withRuns(group.runs());
            switch (fitter.method().fit(own, () -> false)) {
                case Fitted fitted -> laws.add(law(group, laws.size(), own, fitted));
                case Refused refused -> {
                    return new NoLaws(ofGroup(group, refused));
                }
                case Cancelled _ -> throw new IllegalStateException("nobody cancels this fit");
            }
        }
        return new Laws(groups.column(), List.of(), laws);
    }

    private static Refused ofGroup(RunGroup group, Refused refused) {
        return new Refused(
                refused.code(),
                Words.of(
                        "Group %s, %s: %s",
                        group.name(), Counted.of(group.runs().size(), "run"), refused.reason()),
                Words.of(
                        "%s With --share, groups have fewer constants of their own.",
                        refused.help()));
    }

    private GroupLaw law(RunGroup group, int place, FitProblem own, Fitted fitted) {
        FitMethod method = fitter.method();
        Optional<Ensemble> ensemble =
                fitter.resampling().map(how -> how.ofOne(place, method, own, fitted));
        List<FitWarning> warnings =
                Stream.concat(
                                fitted.warnings().stream(),
                                ensemble.stream().flatMap(laws -> laws.warnings().stream()))
                        .toList();
        return new GroupLaw(
                group,
                fitted.law(),
                fitted.goodness(),
                ensemble.map(Ensemble::resampled),
                warnings);
    }
}
