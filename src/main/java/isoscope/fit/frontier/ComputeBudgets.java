package isoscope.fit.frontier;

import isoscope.fit.Distinct;
import isoscope.numerics.Ascending;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/// Finds compute budgets among runs: groups of runs that cost nearly the same.
///
/// Runs for which the same budget is recorded come first, with those that cost within [Distinct#RATIO] of them. Among the others
/// the window of compute [#WINDOW] wide that holds the most runs is the next budget; its neighbourhood is set aside and
/// the search goes on. Cutting the sorted computes at gaps would not do: where runs off any budget lie between two
/// budgets, they chain them together.
public final class ComputeBudgets {
    /// Largest compute of a budget over its smallest, where none is recorded.
    private static final double WINDOW = 1.15;

    /// Smallest ratio between two budgets, where none is recorded.
    private static final double SEPARATION = 1.3;

    private ComputeBudgets() {}

    /// A budget's place in the runs that are left, by compute.
    private record Window(int start, int end) {
        int size() {
            return end - start;
        }
    }

    /// A budget's runs.
    private record Found(double centre, BitSet places) {}

    /// The budgets with at least `minimum` runs, from small to large compute, the runs of each by size.
    public static List<List<Run>> among(List<Run> runs, int minimum) {
        return places(runs, minimum).stream()
                .map(budget -> Arrays.stream(budget).mapToObj(runs::get).toList())
                .toList();
    }

    /// The places of the runs of those budgets.
    public static List<int[]> places(List<Run> runs, int minimum) {
        double[] computes = runs.stream().mapToDouble(Run::compute).toArray();
        int least = Math.max(1, minimum);
        List<Found> budgets = new ArrayList<>();
        int[] left = Ascending.order(computes);
        left = recorded(runs, least, computes, left, budgets);
        for (Window best = densest(left, computes);
                best.size() >= least;
                best = densest(left, computes)) {
            int[] places = Arrays.copyOfRange(left, best.start(), best.end());
            Found found = found(places, computes);
            budgets.add(found);
            left = outside(left, computes, found.centre);
        }
        budgets.sort(Comparator.comparingDouble(Found::centre));
        double[] sizes = runs.stream().mapToDouble(Run::parameters).toArray();
        return budgets.stream()
                .map(budget -> bySize(sizes, budget.places.stream().toArray()))
                .toList();
    }

    /// Adds the budgets that are recorded.
    ///
    /// @return the places that are left
    private static int[] recorded(
            List<Run> runs, int least, double[] computes, int[] sorted, List<Found> budgets) {
        BitSet taken = new BitSet();
        List<Found> core = new ArrayList<>();
        for (List<Integer> budget : RecordedBudgets.among(runs, least)) {
            budget.forEach(taken::set);
            core.add(found(budget.stream().mapToInt(Integer::intValue).toArray(), computes));
        }
        int[] left = without(sorted, taken);
        for (Found budget : core) {
            int[] near =
                    Arrays.stream(left)
                            .filter(i -> !taken.get(i) && isSame(computes[i], budget.centre))
                            .toArray();
            Arrays.stream(near).forEach(taken::set);
            Arrays.stream(near).forEach(budget.places::set);
            budgets.add(budget);
        }
        left = without(left, taken);
        for (Found budget : core) {
            left = outside(left, computes, budget.centre);
        }
        return left;
    }

    private static boolean isSame(double compute, double centre) {
        return compute <= Distinct.RATIO * centre && centre <= Distinct.RATIO * compute;
    }

    private static int[] without(int[] places, BitSet taken) {
        return Arrays.stream(places).filter(place -> !taken.get(place)).toArray();
    }

    private static Found found(int[] places, double[] computes) {
        BitSet set = new BitSet();
        Arrays.stream(places).forEach(set::set);
        return new Found(centre(Arrays.stream(places).mapToDouble(i -> computes[i])), set);
    }

    private static int[] bySize(double[] sizes, int[] places) {
        double[] own = Arrays.stream(places).mapToDouble(i -> sizes[i]).toArray();
        return Arrays.stream(Ascending.order(own)).map(i -> places[i]).toArray();
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
