package isoscope.fit;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.law.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/// Intervals by the bootstrap: the method fits resample after resample of the runs (Efron and Tibshirani 1993).
///
/// @param method that found the law
/// @param settings how to resample
/// @param threads how many work at it; the numbers do not depend on it
public record Bootstrap(FitMethod method, BootstrapSettings settings, int threads) {

    /// Resamples the runs of a problem.
    ///
    /// @param fitted what the method found for the problem
    /// @param progress told now and then how many resamples are done
    /// @param cancelled asked now and then whether to stop; then the ensemble is partial
    public Ensemble around(
            FitProblem problem, Fitted fitted, IntConsumer progress, BooleanSupplier cancelled) {
        long start = System.nanoTime();
        Resampler resampler = new Resampler(problem.runs(), settings);
        Refitter refitter = method.refitter(problem, fitted.law());
        List<Law> laws = new ArrayList<>();
        int failed = 0;
        for (int k = 0; k < settings.resamples() && !cancelled.getAsBoolean(); k++) {
            Optional<Law> law = refitter.refit(resampler.draw(k));
            law.ifPresent(laws::add);
            failed += law.isPresent() ? 0 : 1;
            progress.accept(k + 1);
        }
        return new Ensemble(fitted, laws, failed, settings, (System.nanoTime() - start) / 1e9);
    }
}
