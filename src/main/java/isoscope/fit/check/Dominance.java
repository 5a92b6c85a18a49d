package isoscope.fit.check;

import isoscope.numerics.Ascending;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.Arrays;
import java.util.List;

/// The losses that runs with no more parameters and no more tokens reach: a law that falls with both cannot hold a run
/// that lost to them.
///
/// The runs are gone through from small to large; a Fenwick tree (1994) over tokens keeps the two lowest losses so far,
/// so the time is n log n. Two, because one loss written down too low must not accuse every run above it.
final class Dominance {
    private final double[] lowest;
    private final double[] second;

    private Dominance(int ranks) {
        lowest = new double[ranks + 1];
        second = new double[ranks + 1];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        Arrays.fill(second, Double.POSITIVE_INFINITY);
    }

    /// For each run, the second lowest loss among those with no more parameters and no more tokens than it saw different
    /// ones, itself included where it repeated none;
    /// infinite where it is alone.
    static Series bettered(List<Run> runs) {
        double[] sizes = runs.stream().mapToDouble(Run::parameters).toArray();
        double[] tokens = runs.stream().mapToDouble(Run::tokens).toArray();
        int[] ranks = ranks(tokens);
        int[] fresh = freshRanks(runs, tokens);
        int[] upwards = Ascending.order(sizes);
        Dominance tree = new Dominance(runs.size());
        double[] reached = new double[runs.size()];
        for (int start = 0; start < upwards.length; ) {
            int end = start;
            for (; end < upwards.length && sizes[upwards[end]] == sizes[upwards[start]]; end++) {
                tree.add(ranks[upwards[end]], runs.get(upwards[end]).loss());
            }
            for (; start < end; start++) {
                reached[upwards[start]] = tree.secondUpTo(fresh[upwards[start]]);
            }
        }
        return Series.of(reached);
    }

    /// The rank of each value from 1; equal values share the last of theirs.
    private static int[] ranks(double[] values) {
        int[] order = Ascending.order(values);
        int[] ranks = new int[order.length];
        for (int i = order.length - 1; i >= 0; i--) {
            boolean tied = i + 1 < order.length && values[order[i]] == values[order[i + 1]];
            ranks[order[i]] = tied ? ranks[order[i + 1]] : i + 1;
        }
        return ranks;
    }

    /// How many runs saw no more tokens than each run saw different ones.
    private static int[] freshRanks(List<Run> runs, double[] tokens) {
        double[] sorted = tokens.clone();
        Arrays.sort(sorted);
        return runs.stream()
                .mapToInt(run -> upTo(sorted, RepeatedData.uniqueTokens(run)))
                .toArray();
    }

    private static int upTo(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void add(int rank, double loss) {
        for (int i = rank; i < lowest.length; i += i & -i) {
            if (loss < lowest[i]) {
                second[i] = lowest[i];
                lowest[i] = loss;
            } else {
                second[i] = Math.min(second[i], loss);
            }
        }
    }

    private double secondUpTo(int rank) {
        double first = Double.POSITIVE_INFINITY;
        double next = Double.POSITIVE_INFINITY;
        for (int i = rank; i > 0; i -= i & -i) {
            next = Math.min(Math.max(first, lowest[i]), Math.min(next, second[i]));
            first = Math.min(first, lowest[i]);
        }
        return next;
    }
}
