package isoscope.fit;

import isoscope.numerics.Ascending;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds compute budgets among runs: groups of runs that cost nearly the same.
///
/// The window of compute [WINDOW] wide that holds the most runs is the first budget; its neighbourhood is set aside and
/// the search goes on. Cutting the sorted computes at gaps would not do: where runs off any budget lie between two
/// budgets, they chain them together.
final class ComputeBudgets {
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

    /// The budgets with at least `minimum` runs, from small to large compute, the runs of each by size.
    static List<List<Run>> among(List<Run> runs, int minimum) {
        double[] computes = runs.stream().mapToDouble(Run::compute).toArray();
        int[] left = Ascending.order(computes);
        List<List<Run>> budgets = new ArrayList<>();
        for (Window found = densest(left, computes);
                found.size() >= Math.max(1, minimum);
                found = densest(left, computes)) {
            List<Run> budget =
                    Arrays.stream(left, found.start(), found.end()).mapToObj(runs::get).toList();
            budgets.add(budget);
            double centre = centre(budget);
            left =
                    Arrays.stream(left)
                            .filter(i ->
                                    computes[i] <= centre / SEPARATION
                                            || computes[i] >= centre * SEPARATION)
                            .toArray();
        }
        budgets.sort(Comparator.comparingDouble(ComputeBudgets::centre));
        return budgets.stream()
                .map(budget ->
                        budget.stream()
                                .sorted(Comparator.comparingDouble(Run::parameters))
                                .toList())
                .toList();
    }

    /// The compute that stands for a budget: the geometric mean of its runs.
    static double centre(List<Run> budget) {
        return Math.exp(
                budget.stream()
                        .mapToDouble(run -> Math.log(run.compute()))
                        .average()
                        .orElse(Double.NaN));
    }

    private static Window densest(int[] sorted, double[] computes) {
        Window best = new Window(0, 0);
        int end = 0;
        for (int start = 0; start < sorted.length; start++) {
            double limit = WINDOW * computes[sorted[start]];
            while (end < sorted.length && computes[sorted[end]] <= limit) {
                end++;
            }
            if (end - start > best.size()) {
                best = new Window(start, end);
            }
        }
        return best;
    }
}
