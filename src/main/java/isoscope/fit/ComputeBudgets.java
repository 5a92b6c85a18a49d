package isoscope.fit;

import isoscope.runs.Run;
import java.util.ArrayList;
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

    /// The budgets with at least `minimum` runs, from small to large compute, the runs of each by size.
    static List<List<Run>> among(List<Run> runs, int minimum) {
        List<Run> left = new ArrayList<>(runs);
        left.sort(Comparator.comparingDouble(Run::compute));
        List<List<Run>> budgets = new ArrayList<>();
        for (List<Run> budget = densest(left); budget.size() >= minimum; budget = densest(left)) {
            budgets.add(budget);
            double centre = centre(budget);
            left.removeIf(run ->
                    run.compute() > centre / SEPARATION && run.compute() < centre * SEPARATION);
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

    private static List<Run> densest(List<Run> sorted) {
        int bestStart = 0;
        int bestEnd = 0;
        int end = 0;
        for (int start = 0; start < sorted.size(); start++) {
            double limit = WINDOW * sorted.get(start).compute();
            while (end < sorted.size() && sorted.get(end).compute() <= limit) {
                end++;
            }
            if (end - start > bestEnd - bestStart) {
                bestStart = start;
                bestEnd = end;
            }
        }
        return List.copyOf(sorted.subList(bestStart, bestEnd));
    }
}
