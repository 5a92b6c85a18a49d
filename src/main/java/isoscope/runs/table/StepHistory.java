package isoscope.runs.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Finds out what was trained from rows of one name: they may stand newest first, be written by several processes or
/// anew at each save, and go back to an earlier step after a restart. All that is one run, of whose equal steps the
/// later counts. Where steps begin again with losses of their own, another run begins.
final class StepHistory {
    /// As many comparisons are made at most to find where another run begins.
    private static final long MOST_WORK = 20_000_000;

    /// Of fewer rows in a row that go on, the rows are shuffled.
    private static final int SHORTEST_STRETCH = 3;

    private final StepColumns rows;
    private final IntToDoubleFunction position;

    private StepHistory(StepColumns rows) {
        this.rows = rows;
        position = rows.position();
    }

    /// The runs, each with its rows in the order of training.
    static List<StepOrder> runs(StepColumns rows) {
        return rows.isInOrder()
                ? List.of(StepOrder.asTheyStand(rows.size()))
                : new StepHistory(rows).runs();
    }

    private List<StepOrder> runs() {
        int[] oldestFirst = oldestFirst();
        List<int[]> stretches = stretches(oldestFirst);
        boolean shuffled = (long) stretches.size() * SHORTEST_STRETCH > rows.size();
        boolean tooMany = (long) stretches.size() * rows.size() > MOST_WORK;
        return shuffled || tooMany
                ? List.of(StepOrder.of(sorted(oldestFirst)))
                : apart(stretches).stream().map(StepOrder::of).toList();
    }

    /// All rows in the order in which they were written, which may be the reverse of how they stand.
    private int[] oldestFirst() {
        int size = rows.size();
        int back = 0;
        int on = 0;
        for (int row = 1; row < size; row++) {
            double change = position.applyAsDouble(row) - position.applyAsDouble(row - 1);
            back += change < 0 ? 1 : 0;
            on += change > 0 ? 1 : 0;
        }
        boolean newestFirst = back > on;
        return IntStream.range(0, size).map(i -> newestFirst ? size - 1 - i : i).toArray();
    }

    /// The rows parted where a step goes back, of equal steps in a row the later.
    private List<int[]> stretches(int[] order) {
        List<int[]> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || at(order[i]) < at(order[i - 1])) {
                stretches.add(sorted(Arrays.copyOfRange(order, from, i)));
                from = i;
            }
        }
        return stretches;
    }

    private List<int[]> apart(List<int[]> stretches) {
        List<int[]> runs = new ArrayList<>();
        int[] run = stretches.getFirst();
        for (int[] stretch : stretches.subList(1, stretches.size())) {
            if (new Continuation(rows, position, run, stretch).isAnotherRun()) {
                runs.add(run);
                run = stretch;
            } else {
                run = sorted(concat(run, stretch));
            }
        }
        runs.add(run);
        return runs;
    }

    private double at(int row) {
        return position.applyAsDouble(row);
    }

    /// Rows by position, of equal positions the last.
    private int[] sorted(int[] some) {
        int[] sorted =
                Arrays.stream(some)
                        .boxed()
                        .sorted(Comparator.comparingDouble(this::at))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            kept -= kept > 0 && at(sorted[kept - 1]) == at(sorted[i]) ? 1 : 0;
            sorted[kept++] = sorted[i];
        }
        return Arrays.copyOf(sorted, kept);
    }

    private static int[] concat(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).toArray();
    }
}
