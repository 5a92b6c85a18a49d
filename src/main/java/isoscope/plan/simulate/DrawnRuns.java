package isoscope.plan.simulate;

import isoscope.plan.design.PlannedRun;
import isoscope.runs.Run;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Runs whose losses are those of a law, with noise or without.
public final class DrawnRuns {
    private DrawnRuns() {}

    /// The runs of a sweep, without noise.
    public static List<Run> of(List<PlannedRun> sweep, Truth truth) {
        return IntStream.range(0, sweep.size())
                .mapToObj(i -> {
                    PlannedRun run = sweep.get(i);
                    return new Run(
                            "run-" + (i + 1),
                            "",
                            run.parameters(),
                            run.tokens(),
                            run.budget(),
                            truth.loss(run.parameters(), run.tokens()),
                            null,
                            i + 1);
                })
                .toList();
    }

    /// The same sizes and tokens as runs that there are, without noise and without their curves.
    public static List<Run> like(List<Run> runs, Truth truth) {
        return runs.stream()
                .map(run -> withLoss(run, truth.loss(run.parameters(), run.tokens())))
                .toList();
    }

    /// The runs with each loss times a factor of its own, whose logarithm is normal with a mean of zero.
    ///
    /// @param noise standard deviation of that logarithm
    static List<Run> noisy(List<Run> runs, double noise, RandomGenerator random) {
        return runs.stream()
                .map(run -> withLoss(run, run.loss() * Math.exp(noise * random.nextGaussian())))
                .toList();
    }

    private static Run withLoss(Run run, double loss) {
        return new Run(
                run.id(),
                run.group(),
                run.parameters(),
                run.tokens(),
                run.compute(),
                loss,
                null,
                run.line(),
                run.conditions());
    }
}
