package isoscope.testkit;

import isoscope.law.ChinchillaSurface;
import isoscope.quantity.Series;
import isoscope.runs.Attributes;
import isoscope.runs.Run;
import java.util.List;
import java.util.stream.Stream;

/// Runs on two data sets, the second of which needs a known share of the compute of the first for the same loss.
public final class GroupedSweeps {
    /// The column that tells the data sets.
    public static final String COLUMN = "data";

    /// The law of the first data set.
    public static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);

    private GroupedSweeps() {}

    /// Runs of `web` and then of `books`, at five budgets.
    ///
    /// @param multiplier what `books` needs of the compute of `web`
    /// @param points sizes at a budget
    /// @param noise standard deviation of the logarithm of the loss
    public static List<Run> of(double multiplier, int points, double noise, long seed) {
        return Stream.concat(
                        named(sweep(TRUTH, points, noise, 2 * seed), "web"),
                        named(sweep(cheaper(multiplier), points, noise, 2 * seed + 1), "books"))
                .toList();
    }

    /// The law with which every loss costs so much of the compute of [#TRUTH].
    public static ChinchillaSurface cheaper(double multiplier) {
        double exponent = TRUTH.alpha() * TRUTH.beta() / (TRUTH.alpha() + TRUTH.beta());
        double factor = Math.pow(multiplier, exponent);
        return new ChinchillaSurface(
                TRUTH.irreducible(),
                factor * TRUTH.a(),
                factor * TRUTH.b(),
                TRUTH.alpha(),
                TRUTH.beta());
    }

    private static List<Run> sweep(ChinchillaSurface law, int points, double noise, long seed) {
        return Sweeps.noisy(
                Sweeps.isoFlop(law, Series.logSpaced(1e18, 1e22, 5), 8, points), noise, seed);
    }

    /// The same runs, told to be of a data set.
    public static Stream<Run> named(List<Run> runs, String name) {
        Attributes told = new Attributes(List.of(COLUMN), List.of(name));
        return runs.stream()
                .map(run ->
                        run.withId(name + " " + run.id())
                                .withConditions(run.conditions().withAttributes(told)));
    }
}
