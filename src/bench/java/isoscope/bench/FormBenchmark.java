package isoscope.bench;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.form.FormColumns;
import isoscope.fit.form.OwnForm;
import isoscope.fit.method.FitMethods;
import isoscope.fit.method.SurfaceMethod;
import isoscope.fit.resample.Bootstrap;
import isoscope.fit.resample.BootstrapProgress;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.Scheme;
import isoscope.runs.Run;
import java.util.List;
import java.util.Map;
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

/// How long the fit of any form takes, beside the search made for the Chinchilla form. Prints both objectives of the runs of
/// the file, so that nobody compares a quick fit with a good one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
public class FormBenchmark {
    private static final int ROWS = 1000;
    private static final String CHINCHILLA = "E + A/N^alpha + B/D^beta";
    private static final String EIGHT = CHINCHILLA + " + F/(N^gamma*D^delta)";
    private static final BootstrapSettings RESAMPLES =
            new BootstrapSettings(1000, 1, Scheme.CASES, .95);

    private final FitMethod joint = FitMethods.all().byId("kaplan-joint").orElseThrow();
    private FitProblem problem = FitProblem.of(List.of());
    private FitProblem interacting = problem;
    private FitMethod chinchilla = joint;
    private FitMethod eight = joint;
    private FitOutcome outcome = new FitOutcome.Cancelled();

    /// Reads the runs, and generates others whose losses have a term of size and data together.
    @Setup
    public void read() {
        List<Run> runs = BenchRuns.ofFile();
        problem = FitProblem.of(runs);
        chinchilla = OwnForm.over(CHINCHILLA, FormColumns.of(runs, Map.of()));
        List<Run> others =
                BenchRuns.generated(ROWS).stream().map(FormBenchmark::interacting).toList();
        interacting = FitProblem.of(others);
        eight = OwnForm.over(EIGHT, FormColumns.of(others, Map.of()));
        outcome = BenchRuns.fitted(joint, runs);
        System.out.printf(
                "%d runs, objectives %.10e and %.10e%n",
                runs.size(),
                BenchRuns.fitted(SurfaceMethod.HUBER_LSE, runs).objective(),
                BenchRuns.fitted(chinchilla, runs).objective());
        System.out.println(EIGHT + ": " + eight.fit(interacting, () -> false).getClass());
    }

    private static Run interacting(Run run) {
        double more = 30 * Math.pow(run.parameters(), -.1) * Math.pow(run.tokens(), -.15);
        return new Run(
                run.id(),
                run.group(),
                run.parameters(),
                run.tokens(),
                run.compute(),
                run.loss() + more,
                null,
                run.line());
    }

    /// The search made for the form.
    @Benchmark
    public FitOutcome surface() {
        return SurfaceMethod.HUBER_LSE.fit(problem, () -> false);
    }

    /// The same form as a text.
    @Benchmark
    public FitOutcome sameFormAsText() {
        return chinchilla.fit(problem, () -> false);
    }

    /// A form of eight constants over 1,000 runs.
    @Benchmark
    public FitOutcome eightConstants() {
        return eight.fit(interacting, () -> false);
    }

    /// 1,000 resamples of Kaplan's L(N, D), one thread.
    @Benchmark
    public Ensemble jointBootstrap() {
        return new Bootstrap(joint, RESAMPLES, 1)
                .around(problem, (Fitted) outcome, BootstrapProgress.NONE, () -> false);
    }
}
