package isoscope.runs.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Factors between losses on two scales that nobody told, such as bits per byte among nats per token: the widest gap
/// between the residuals of one trend parts them, and the factor that brings both onto one trend is looked for.
final class LossScales {
    /// Fewer losses on a scale are chance.
    private static final int FEWEST = 2;

    /// A smaller factor is rather that of another experiment.
    private static final double LEAST = 1.25;

    private static final int ROUNDS = 8;

    private final TrendPoints points;
    private final double[] residuals;

    private LossScales(TrendPoints points, LossTrend trend) {
        this.points = points;
        residuals = trend.residuals(points);
    }

    /// The shifts worth trying, of the lower losses and of the higher ones.
    static Stream<UnitShift> among(TrendPoints points) {
        return Stream.of(LossTrend.robust(points), LossTrend.rough(points))
                .mapToDouble(trend -> new LossScales(points, trend).factor())
                .filter(factor -> factor > LEAST)
                .boxed()
                .flatMap(factor ->
                        Stream.of(UnitShift.ofLosses(factor), UnitShift.ofLosses(1 / factor)));
    }

    /// How many times the lower losses the higher ones are; 1 where no gap parts them.
    private double factor() {
        double[] sorted = Arrays.stream(residuals).sorted().toArray();
        int below =
                IntStream.rangeClosed(FEWEST, sorted.length - FEWEST)
                        .reduce(FEWEST, (a, b) -> gap(sorted, b) > gap(sorted, a) ? b : a);
        BitSet lower = new BitSet();
        IntStream.range(0, residuals.length)
                .filter(i -> residuals[i] < sorted[below])
                .forEach(lower::set);
        if (count(lower) < FEWEST) {
            return 1;
        }
        double rough = 1;
        for (int round = 0; round < ROUNDS; round++) {
            rough = apart(residuals(lower, rough), lower);
        }
        BitSet nearer = lower(residuals(lower, rough), Math.log(rough));
        return count(nearer) < FEWEST ? 1 : apart(trendOfMost(nearer).residuals(points), nearer);
    }

    /// How many times the lower losses the others are.
    private static double apart(double[] left, BitSet lower) {
        return Math.exp(median(left, lower, false) - median(left, lower, true));
    }

    /// The trend of the larger part alone, which the losses of the other cannot bend.
    private LossTrend trendOfMost(BitSet lower) {
        boolean most = 2 * lower.cardinality() > residuals.length;
        return LossTrend.robust(points.where(i -> lower.get(i) == most));
    }

    /// How many are on the smaller side.
    private int count(BitSet lower) {
        return Math.min(lower.cardinality(), residuals.length - lower.cardinality());
    }

    /// Those that a shift brings nearer to the trend.
    private static BitSet lower(double[] left, double shift) {
        BitSet lower = new BitSet();
        IntStream.range(0, left.length)
                .filter(i -> Math.abs(left[i] + shift) < Math.abs(left[i]))
                .forEach(lower::set);
        return lower;
    }

    private static double gap(double[] sorted, int below) {
        return sorted[below] - sorted[below - 1];
    }

    /// How far the losses lie from the trend of all, of which the lower ones count times a factor.
    private double[] residuals(BitSet lower, double factor) {
        double[] loss = points.loss.clone();
        lower.stream().forEach(i -> loss[i] *= factor);
        return LossTrend.of(new TrendPoints(points.size, points.data, loss, points.group))
                .residuals(points);
    }

    private static double median(double[] values, BitSet some, boolean within) {
        double[] sorted =
                IntStream.range(0, values.length)
                        .filter(i -> some.get(i) == within)
                        .mapToDouble(i -> values[i])
                        .sorted()
                        .toArray();
        return sorted[sorted.length / 2];
    }
}
