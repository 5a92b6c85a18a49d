package isoscope.fit.resample;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.Refitter;
import isoscope.law.Law;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A few resamples of runs, for a standard error in a moment (Efron and Tibshirani 1993, chapter 6). Each is fitted from the law
/// of the runs on, with nothing prepared: for many resamples a [Bootstrap] is quicker.
public final class FewResamples {
    private FewResamples() {}

    /// The laws of the resamples that have one, in their order.
    ///
    /// @param fitted the result of the method for the problem
    public static List<Law> laws(
            FitMethod method, FitProblem problem, Fitted fitted, BootstrapSettings settings) {
        Resampler resampler = Resampler.of(problem.runs(), settings.of(method));
        Refitter refitter =
                resampler.scheme().equals(Scheme.BUDGETS)
                        ? method.withinBudgets(problem, fitted.law())
                        : Refits.plain(method, problem, fitted.law());
        return IntStream.range(0, settings.resamples())
                .mapToObj(number -> refitter.refit(resampler.draw(number)))
                .flatMap(Optional::stream)
                .toList();
    }
}
