package isoscope.bench;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.method.SurfaceMethod;
import isoscope.fit.resample.Bootstrap;
import isoscope.fit.resample.BootstrapProgress;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.Scheme;
import isoscope.runs.Run;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long approach 3 takes on one file of runs: cold, warm after a run was left out, and for the 4,000 resamples of a
/// bootstrap on two threads. Prints the objective, so that nobody compares a quick fit with a good one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class FitBenchmark {
    private static final int RESAMPLES = 4000;
    private static final int THREADS = 2;

    private final SurfaceMethod method = SurfaceMethod.HUBER_LSE;
    private FitProblem problem = FitProblem.of(List.of());
    private FitProblem changed = problem;
    private FitOutcome outcome = new FitOutcome.Cancelled();

    /// Reads the runs and fits them once.
    @Setup
    public void read() {
        List<Run> runs = BenchRuns.ofFile();
        problem = FitProblem.of(runs);
        Fitted fitted = BenchRuns.fitted(method, runs);
        outcome = fitted;
        changed = problem.withRuns(runs.subList(1, runs.size())).near(fitted.law());
        System.out.printf("%d runs, objective %.12e%n", runs.size(), fitted.objective());
    }

    /// A fit that knows nothing yet.
    @Benchmark
    public FitOutcome cold() {
        return method.fit(problem, () -> false);
    }

    /// A fit of all runs but one, near the fit of all.
    @Benchmark
    public FitOutcome warmAfterOneRunIsLeftOut() {
        return method.fit(changed, () -> false);
    }

    /// 4,000 resamples by case.
    @Benchmark
    public Ensemble bootstrap() {
        BootstrapSettings settings = new BootstrapSettings(RESAMPLES, 1, Scheme.CASES, .95);
        return new Bootstrap(method, settings, THREADS)
                .around(problem, (Fitted) outcome, BootstrapProgress.NONE, () -> false);
    }
}
