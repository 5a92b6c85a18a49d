package isoscope.runs.check;

import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Parts runs into those in another unit and the others so that both lie on one trend. The first parting takes the
/// smallest or largest numbers; then the trend of both, with the unit put right, and the parting by it follow each other
/// until they agree.
final class UnitSplit {
    private static final int ROUNDS = 8;
    private static final int[] SHARES = {4, 12, 25, 50};

    /// How much nearer to the trend a run must come to count as shifted, in log-loss.
    private static final double NEARER = .02;

    private static final double MODERATE = .2;

    private final List<Run> runs;
    private final UnitShift shift;
    private final TrendPoints points;
    private final double[] larger;
    private final double[] more;

    UnitSplit(List<Run> runs, UnitShift shift) {
        this.runs = runs;
        this.shift = shift;
        points = TrendPoints.of(runs);
        larger = runs.stream().mapToDouble(shift::ofSize).toArray();
        more = runs.stream().mapToDouble(shift::ofData).toArray();
    }

    /// The parting that leaves the smallest residuals.
    UnitFit best() {
        Settled best =
                starts().map(this::settled)
                        .min(Comparator.comparingDouble(Settled::usual))
                        .orElseThrow();
        return part(best.shifted());
    }

    /// A parting that agrees with its trend.
    ///
    /// @param shifted which runs are in another unit
    /// @param usual size of the residuals
    private record Settled(BitSet shifted, double usual) {}

    private Stream<BitSet> starts() {
        double[] values = ordering();
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Comparator<Integer> rising = Comparator.comparingDouble(i -> values[i]);
        Arrays.sort(order, shift.enlarges() || shift.isOfLoss() ? rising : rising.reversed());
        List<BitSet> starts = new ArrayList<>();
        for (int share : SHARES) {
            int count = Math.max(1, share * values.length / 100);
            BitSet first = new BitSet();
            IntStream.range(0, count).forEach(k -> first.set(order[k]));
            starts.add(first);
        }
        return starts.stream();
    }

    /// The numbers that tell the part: the smallest or largest sizes or tokens, or the highest or lowest losses for
    /// their size and data.
    private double[] ordering() {
        if (shift.isOfLoss()) {
            double[] residuals = LossTrend.rough(points).residuals(points);
            return shift.loss() > 1
                    ? residuals
                    : Arrays.stream(residuals).map(log -> -log).toArray();
        }
        return shift.size() == 0 ? points.data : points.size;
    }

    private Settled settled(BitSet first) {
        BitSet shifted = first;
        double[] residuals = new double[points.count()];
        for (int round = 0; round < ROUNDS; round++) {
            LossTrend trend = LossTrend.rough(shiftedPoints(shifted));
            BitSet next = new BitSet();
            for (int i = 0; i < residuals.length; i++) {
                double before = trend.residual(points, i, 0, 0);
                double after =
                        trend.residual(points, i, larger[i], more[i]) + Math.log(shift.loss());
                next.set(i, Math.abs(after) + NEARER < Math.abs(before));
                residuals[i] = next.get(i) ? after : before;
            }
            if (next.equals(shifted)) {
                break;
            }
            shifted = next;
        }
        return new Settled(shifted, mean(residuals));
    }

    /// The mean size of residuals, of which the largest count no more than moderately large ones.
    private static double mean(double[] residuals) {
        return Arrays.stream(residuals)
                .map(log -> Math.min(MODERATE, Math.abs(log)))
                .average()
                .orElse(MODERATE);
    }

    private UnitFit part(BitSet shifted) {
        TrendPoints right = shiftedPoints(shifted);
        LossTrend trend = LossTrend.robust(right);
        double usual = LossTrend.scale(trend.residuals(right));
        return UnitFit.of(runs, shift, trend, usual);
    }

    private TrendPoints shiftedPoints(BitSet shifted) {
        double[] size = points.size.clone();
        double[] data = points.data.clone();
        double[] loss = points.loss.clone();
        for (int i = 0; i < size.length; i++) {
            size[i] += shifted.get(i) ? larger[i] : 0;
            data[i] += shifted.get(i) ? more[i] : 0;
            loss[i] *= shifted.get(i) ? shift.loss() : 1;
        }
        return new TrendPoints(size, data, loss, points.group);
    }
}
