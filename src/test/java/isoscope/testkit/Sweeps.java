package isoscope.testkit;

import isoscope.law.ChinchillaSurface;
import isoscope.law.ComputeAllocation;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Runs made from a known law, so that a test knows what a fit must find.
public final class Sweeps {
    private Sweeps() {}

    /// A run with the loss of the surface times exp(noise).
    public static Run run(
            String id, ChinchillaSurface truth, double parameters, double tokens, double noise) {
        double loss = truth.loss(parameters, tokens) * Math.exp(noise);
        double compute = ComputeAllocation.FLOP_PER_PARAMETER_TOKEN * parameters * tokens;
        return new Run(id, "", parameters, tokens, compute, loss, null, 1);
    }

    /// At each budget, `points` sizes log-spaced within a factor of `reach` of the optimum, without noise.
    public static List<Run> isoFlop(
            ChinchillaSurface truth, Series budgets, double reach, int points) {
        List<Run> runs = new ArrayList<>();
        for (double budget : budgets.toArray()) {
            double best = truth.optimum(budget).parameters();
            for (double size : Series.logSpaced(best / reach, best * reach, points).toArray()) {
                ComputeAllocation split = ComputeAllocation.of(budget, size);
                runs.add(run("run-" + runs.size(), truth, size, split.tokens(), 0));
            }
        }
        return runs;
    }

    /// Runs at random sizes and token counts.
    ///
    /// @param noise standard deviation of the logarithm of the loss
    public static List<Run> scattered(ChinchillaSurface truth, int count, double noise, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double parameters = 5e7 * Math.pow(200, random.nextDouble());
            double tokens = 1e9 * Math.pow(200, random.nextDouble());
            runs.add(run("run-" + i, truth, parameters, tokens, noise * random.nextGaussian()));
        }
        return runs;
    }

    /// The same runs, each with another loss.
    ///
    /// @param noise standard deviation of the logarithm of the factor
    public static List<Run> noisy(List<Run> runs, double noise, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return runs.stream()
                .map(run ->
                        new Run(
                                run.id(),
                                run.group(),
                                run.parameters(),
                                run.tokens(),
                                run.compute(),
                                run.loss() * Math.exp(noise * random.nextGaussian()),
                                run.curve(),
                                run.line(),
                                run.conditions()))
                .toList();
    }
}
