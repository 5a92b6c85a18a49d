package isoscope.bench;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import isoscope.fit.method.SurfaceMethod;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How the time of a cold fit grows with the number of runs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScalingBenchmark {
    /// How many runs there are.
    @Param({"1000", "10000", "100000"})
    public int runs;

    private final SurfaceMethod method = SurfaceMethod.HUBER_LSE;
    private FitProblem problem = FitProblem.of(List.of());

    /// Makes the runs.
    @Setup
    public void make() {
        problem = FitProblem.of(BenchRuns.generated(runs));
    }

    /// A fit that knows nothing yet.
    @Benchmark
    public FitOutcome cold() {
        return method.fit(problem, () -> false);
    }
}
