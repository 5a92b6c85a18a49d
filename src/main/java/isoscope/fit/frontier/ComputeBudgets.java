package isoscope.fit.frontier;

import isoscope.numerics.Ascending;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/// Finds compute budgets among runs: groups of runs that cost nearly the same.
///
/// The window of compute [WINDOW] wide that holds the most runs is the first budget; its neighbourhood is set aside and
/// the search goes on. Cutting the sorted computes at gaps would not do: where runs off any budget lie between two
/// budgets, they chain them together.
public final class ComputeBudgets {
    /// Largest compute of a budget over its smallest.
    private static final double WINDOW = 1.15;

    /// Smallest ratio between two budgets.
    private static final double SEPARATION = 1.3;

    private ComputeBudgets() {}

    /// A budget's place in the runs that are left, by compute.
    private record Window(int start, int end) {
        int size() {
            return end - start;
        }
    }

    /// A budget's runs, by size.
    private record Found(double centre, List<Run> runs) {}

    /// The budgets with at least `minimum` runs, from small to large compute, the runs of each by size.
    public static List<List<Run>> among(List<Run> runs, int minimum) {
        double[] computes = runs.stream().mapToDouble(Run::compute).toArray();
        double[] sizes = runs.stream().mapToDouble(Run::parameters).toArray();
        int[] left = Ascending.order(computes);
        List<Found> budgets = new ArrayList<>();
        for (Window best = densest(left, computes);
                best.size() >= Math.max(1, minimum);
                best = densest(left, computes)) {
            int[] places = Arrays.copyOfRange(left, best.start(), best.end());
            double centre = centre(Arrays.stream(places).mapToDouble(i -> computes[i]));
            budgets.add(new Found(centre, bySize(runs, sizes, places)));
            left = outside(left, computes, centre);
        }
        budgets.sort(Comparator.comparingDouble(Found::centre));
        return budgets.stream().map(Found::runs).toList();
    }

    private static List<Run> bySize(List<Run> runs, double[] sizes, int[] places) {
        double[] own = Arrays.stream(places).mapToDouble(i -> sizes[i]).toArray();
        return Arrays.stream(Ascending.order(own)).mapToObj(i -> runs.get(places[i])).toList();
    }

    /// The places that are left when the neighbourhood of a budget is set aside.
    private static int[] outside(int[] sorted, double[] computes, double centre) {
        int[] left = new int[sorted.length];
        int count = 0;
        for (int place : sorted) {
            if (computes[place] <= centre / SEPARATION || computes[place] >= centre * SEPARATION) {
                left[count++] = place;
            }
        }
        return Arrays.copyOf(left, count);
    }

    /// The compute that stands for a budget: the geometric mean of its runs.
    static double centre(List<Run> budget) {
        return centre(budget.stream().mapToDouble(Run::compute));
    }

    private static double centre(DoubleStream computes) {
        return Math.exp(computes.map(Math::log).average().orElse(Double.NaN));
    }

    private static Window densest(int[] sorted, double[] computes) {
        int bestStart = 0;
        int bestEnd = 0;
        int end = 0;
        for (int start = 0; start < sorted.length; start++) {
            double limit = WINDOW * computes[sorted[start]];
            while (end < sorted.length && computes[sorted[end]] <= limit) {
                end++;
            }
            if (end - start > bestEnd - bestStart) {
                bestStart = start;
                bestEnd = end;
            }
        }
        return new Window(bestStart, bestEnd);
    }
}
