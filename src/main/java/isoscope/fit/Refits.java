package isoscope.fit;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.law.Law;
import java.util.Optional;

/// Ways to fit resamples.
final class Refits {
    private Refits() {}

    /// The method's own fit of the runs that are taken, from the law of the problem.
    static Refitter plain(FitMethod method, FitProblem problem, Law around) {
        FitProblem near = problem.near(around);
        return times ->
                method.fit(near.withRuns(Resampler.taken(problem.runs(), times)), () -> false)
                                instanceof Fitted fitted
                        ? Optional.of(fitted.law())
                        : Optional.empty();
    }
}
