package isoscope.fit.resample;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.Refitter;
import isoscope.law.Law;
import java.util.Optional;

/// Ways to fit resamples.
public final class Refits {
    private Refits() {}

    /// The method's own fit of the runs that are taken, from the law of the problem.
    public static Refitter plain(FitMethod method, FitProblem problem, Law around) {
        FitProblem near = problem.near(around);
        return times ->
                method.fit(near.withRuns(Resampler.taken(problem.runs(), times)), () -> false)
                                instanceof Fitted fitted
                        ? Optional.of(fitted.law())
                        : Optional.empty();
    }
}
