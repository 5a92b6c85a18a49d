package isoscope.fit.resample;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.Refitter;
import isoscope.runs.Run;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Intervals by the bootstrap: the method fits resample after resample of the runs (Efron and Tibshirani 1993).
///
/// @param method that found the law
/// @param settings how to resample
/// @param threads how many work at it; the numbers do not depend on it
/// @param parts places of runs that are drawn among themselves; empty where all are drawn together
public record Bootstrap(
        FitMethod method, BootstrapSettings settings, int threads, List<List<Integer>> parts) {
    /// Resamples of all runs together.
    public Bootstrap(FitMethod method, BootstrapSettings settings, int threads) {
        this(method, settings, threads, List.of());
    }

    /// Copies the list and checks the number of threads.
    public Bootstrap {
        parts = List.copyOf(parts);
        if (threads < 1) {
            throw new IllegalArgumentException("expected at least 1 thread, found " + threads);
        }
    }

    /// Resamples the runs of a problem, on threads of its own; they have ended when it returns. An interrupt of the
    /// calling thread calls it off too.
    ///
    /// @param fitted the result of the method for the problem
    /// @param progress told on the calling thread how many resamples are done
    /// @param cancelled asked on the calling thread, many times a second, whether to stop; then the ensemble is partial
    public Ensemble around(
            FitProblem problem,
            Fitted fitted,
            BootstrapProgress progress,
            BooleanSupplier cancelled) {
        long start = System.nanoTime();
        int total = settings.resamples();
        Resampler resampler = resampler(problem.runs());
        Tally tally = new Tally(total);
        if (!resampler.canDraw()) {
            return new Ensemble(
                    fitted, List.of(), total, settings, resampler.scheme(), resampler.notes(), 0);
        }
        boolean budgets = resampler.scheme().equals(Scheme.BUDGETS);
        Scheme scheme =
                budgets && method.drawsResiduals(problem) ? Scheme.RESIDUALS : resampler.scheme();
        Supplier<Ensemble> soFar = () -> ensemble(fitted, scheme, resampler, tally, start);
        Supplier<Refitter> refitters =
                budgets
                        ? () -> method.withinBudgets(problem, fitted.law())
                        : method.refitters(problem, fitted.law(), cancelled);
        new Workers(total)
                .run(
                        Math.min(threads, total),
                        () -> worker(refitters.get(), resampler, tally),
                        done -> {
                            progress.done(done, total, soFar);
                            return !cancelled.getAsBoolean();
                        });
        return soFar.get();
    }

    private Resampler resampler(List<Run> runs) {
        BootstrapSettings named = settings.of(method);
        return parts.isEmpty() ? Resampler.of(runs, named) : Resampler.ofParts(parts, runs, named);
    }

    private static IntConsumer worker(Refitter refitter, Resampler resampler, Tally tally) {
        return number -> tally.add(number, refitter.refit(resampler.draw(number)));
    }

    private Ensemble ensemble(
            Fitted fitted, Scheme scheme, Resampler resampler, Tally tally, long start) {
        return new Ensemble(
                fitted,
                tally.laws(),
                tally.failed(),
                settings,
                scheme,
                resampler.notes(),
                (System.nanoTime() - start) / 1e9);
    }
}
