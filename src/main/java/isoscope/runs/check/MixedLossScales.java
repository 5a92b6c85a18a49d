package isoscope.runs.check;

import isoscope.runs.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Losses on two scales: what is left of them once size and data are allowed for falls into two parts, as far apart as
/// bits and nats are.
final class MixedLossScales {
    private static final double BITS_OVER_NATS = -Math.log(Math.log(2));
    private static final double NEAR = 0.09;
    private static final int LEAST = 4;
    private static final double LEAST_SHARE = 0.05;

    private MixedLossScales() {}

    static Optional<DataFinding> of(List<Run> runs) {
        LossTrend trend = new LossTrend(runs);
        if (!trend.isFound()) {
            return Optional.empty();
        }
        List<Run> rising =
                runs.stream().sorted(Comparator.comparingDouble(trend::residual)).toList();
        int split = widest(rising, trend);
        int upper = rising.size() - split;
        return split >= LEAST && upper >= Math.max(LEAST, LEAST_SHARE * rising.size())
                ? look(rising.subList(0, split), rising.subList(split, rising.size()))
                : Optional.empty();
    }

    /// A trend through both parts leans on them, so that the distance is measured anew from the trend of the lower one.
    private static Optional<DataFinding> look(List<Run> lower, List<Run> upper) {
        LossTrend trend = new LossTrend(lower);
        double apart = trend.isFound() ? median(upper, trend) - median(lower, trend) : 0;
        return Math.abs(apart - BITS_OVER_NATS) < NEAR
                ? Optional.of(
                        DataFinding.about(
                                "mixed-loss-scales",
                                "The losses of %d of %d runs are 1.44 times those of the others at like size and data, as bits are to nats. Multiply them by 0.693, or leave them out."
                                        .formatted(upper.size(), lower.size() + upper.size()),
                                upper))
                : Optional.empty();
    }

    private static int widest(List<Run> rising, LossTrend trend) {
        int best = 0;
        double widest = 0;
        for (int i = 1; i < rising.size(); i++) {
            double gap = trend.residual(rising.get(i)) - trend.residual(rising.get(i - 1));
            if (gap > widest) {
                widest = gap;
                best = i;
            }
        }
        return best;
    }

    private static double median(List<Run> runs, LossTrend trend) {
        double[] sorted = runs.stream().mapToDouble(trend::residual).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
