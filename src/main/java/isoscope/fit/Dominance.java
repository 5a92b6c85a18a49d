package isoscope.fit;

import isoscope.runs.Run;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds runs that lost to runs with no more parameters and no more tokens, which cannot be in any law that falls with
/// both.
///
/// The runs are gone through from small to large; a Fenwick tree (1994) over tokens keeps the two lowest losses so far,
/// so the time is n log n. Two, because one loss written down too low must not accuse every run above it.
final class Dominance {
    /// The loss over that of lesser runs from which noise and repeated data no longer explain it.
    private static final double MARGIN = 1.25;

    private final double[] lowest;
    private final double[] second;

    private Dominance(int size) {
        lowest = new double[size + 1];
        second = new double[size + 1];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        Arrays.fill(second, Double.POSITIVE_INFINITY);
    }

    /// For each run that two lesser runs bettered by a wide margin, its id and the loss both reached.
    static Map<String, Double> bettered(List<Run> runs) {
        double[] tokens = runs.stream().mapToDouble(Run::tokens).sorted().distinct().toArray();
        Dominance tree = new Dominance(tokens.length);
        Map<String, Double> bettered = new HashMap<>();
        List<Run> upwards =
                runs.stream()
                        .sorted(
                                Comparator.comparingDouble(Run::parameters)
                                        .thenComparingDouble(Run::tokens)
                                        .thenComparingDouble(Run::loss))
                        .toList();
        for (Run run : upwards) {
            int rank = Arrays.binarySearch(tokens, run.tokens()) + 1;
            double reached = tree.secondUpTo(rank);
            if (run.loss() > MARGIN * reached) {
                bettered.put(run.id(), reached);
            }
            tree.add(rank, run.loss());
        }
        return bettered;
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
