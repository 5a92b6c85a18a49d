package isoscope.testkit;

import isoscope.law.ChinchillaSurface;
import isoscope.quantity.Quantity;
import isoscope.runs.Conditions;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/// MadeStudies such as people make, each with other sizes, budgets and noise; the same seed makes the same one.
public final class MadeStudies {
    private static final List<ChinchillaSurface> LAWS =
            List.of(
                    new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658),
                    new ChinchillaSurface(1.69, 406.4, 410.7, .34, .28),
                    new ChinchillaSurface(2.2, 1200, 4000, .42, .40),
                    new ChinchillaSurface(.9, 50, 100, .2, .22));

    private MadeStudies() {}

    /// A study whose runs obey one law but for noise.
    ///
    /// @param noise standard deviation of the logarithm of the loss
    /// @param recorded whether compute is recorded, or worked out from size and tokens
    public static List<Run> of(int count, double noise, boolean recorded, long seed) {
        return of(count, noise, recorded, 1e7, 3, 1e9, 2.5, seed);
    }

    /// A study that spans six decades of sizes and of tokens.
    public static List<Run> wide(int count, double noise, boolean recorded, long seed) {
        return of(count, noise, recorded, 3e4, 6, 1e7, 6, seed);
    }

    private static List<Run> of(
            int count,
            double noise,
            boolean recorded,
            double smallest,
            double decadesOfSizes,
            double fewest,
            double decadesOfTokens,
            long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ChinchillaSurface law = LAWS.get(Math.floorMod(seed, LAWS.size()));
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double size = smallest * Math.pow(10, decadesOfSizes * random.nextDouble());
            double tokens = fewest * Math.pow(10, decadesOfTokens * random.nextDouble());
            if (seed % 3 == 1) {
                tokens = size * List.of(5, 10, 20, 40, 80).get(i % 5);
            }
            Run run = Sweeps.run("run-" + i, law, size, tokens, noise * random.nextGaussian());
            runs.add(
                    recorded
                            ? run
                            : told(
                                    run,
                                    size,
                                    tokens,
                                    run.compute(),
                                    Conditions.deriving(Quantity.COMPUTE)));
        }
        return runs;
    }

    /// The same runs, some of them with their size or tokens in another unit; compute that is recorded stays.
    public static List<Run> inAnotherUnit(
            List<Run> runs, int count, DoubleUnaryOperator size, DoubleUnaryOperator tokens) {
        List<Run> changed = new ArrayList<>(runs);
        for (int k = 0; k < count; k++) {
            int place = k * runs.size() / count;
            Run run = runs.get(place);
            double n = size.applyAsDouble(run.parameters());
            double d = tokens.applyAsDouble(run.tokens());
            boolean recorded = run.conditions().derived().isEmpty();
            changed.set(
                    place, told(run, n, d, recorded ? run.compute() : 6 * n * d, run.conditions()));
        }
        return changed;
    }

    private static Run told(
            Run run, double size, double tokens, double compute, Conditions conditions) {
        return new Run(
                run.id(),
                run.group(),
                size,
                tokens,
                compute,
                run.loss(),
                run.curve(),
                run.line(),
                conditions);
    }

    /// The same run of a group, with another loss.
    public static Run of(Run run, String group, double loss) {
        return new Run(
                run.id(),
                group,
                run.parameters(),
                run.tokens(),
                run.compute(),
                loss,
                run.curve(),
                run.line(),
                run.conditions());
    }

    /// A line of a CSV file: N, D, a loss and other cells.
    public static String row(Run run, double loss, String... cells) {
        return "%s,%s,%s,%s\n"
                .formatted(run.parameters(), run.tokens(), loss, String.join(",", cells));
    }
}
