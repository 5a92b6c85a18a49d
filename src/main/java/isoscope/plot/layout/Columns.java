package isoscope.plot.layout;

import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.quantity.Series;
import java.util.Arrays;
import java.util.Optional;

/// The points of a very long line by the narrow columns of the page they fall into: of each column the first, the
/// lowest, the highest and the last point are all that can be told from the others (M4 of Jugel, Jerzak, Hackenbroich
/// and Markl 2014, VLDB 7, section 4), and every extreme is among them. The data stay whole; this is for drawing alone.
final class Columns {
    /// The width of a column in layout units.
    private static final double WIDTH = 1;

    private static final int KEPT = 4;

    private final Series x;
    private final Series y;
    private int[] starts = new int[1_024];
    private int size;

    private Columns(Series x, Series y) {
        this.x = x;
        this.y = y;
    }

    /// The columns of a line, with one beyond each edge of the frame to which the line goes on; empty when the line is
    /// better drawn as it is: it is short, does not go from left to right, or has gaps.
    static Optional<Columns> of(Series x, Series y, PlacedPanel placed) {
        Rect frame = placed.frame();
        int columns = (int) Math.ceil(frame.width() / WIDTH);
        if (x.size() <= KEPT * columns || !x.isRising() || !y.extremes().allFinite()) {
            return Optional.empty();
        }
        Columns made = new Columns(x, y);
        made.cut(placed, columns);
        return Optional.of(made);
    }

    /// How many columns have points.
    int size() {
        return size - 1;
    }

    /// The first point of a column.
    int first(int column) {
        return starts[column];
    }

    /// The last point of a column.
    int last(int column) {
        return starts[column + 1] - 1;
    }

    /// The point of a column with the lowest value.
    int lowest(int column) {
        return y.extremes().lowest(starts[column], starts[column + 1]);
    }

    /// The point of a column with the highest value.
    int highest(int column) {
        return y.extremes().highest(starts[column], starts[column + 1]);
    }

    /// Whether a column has more points than can be told apart.
    boolean isFull(int column) {
        return starts[column + 1] - starts[column] > KEPT;
    }

    /// The points of a column that make a difference, in order.
    int[] kept(int column) {
        if (!isFull(column)) {
            int[] all = new int[starts[column + 1] - starts[column]];
            Arrays.setAll(all, i -> starts[column] + i);
            return all;
        }
        int low = lowest(column);
        int high = highest(column);
        return new int[] {first(column), Math.min(low, high), Math.max(low, high), last(column)};
    }

    /// The points of all columns that make a difference, in order.
    int[] kept() {
        int[] all = new int[KEPT * size()];
        int count = 0;
        for (int column = 0; column < size(); column++) {
            for (int point : kept(column)) {
                all[count++] = point;
            }
        }
        return Arrays.copyOf(all, count);
    }

    private void cut(PlacedPanel placed, int columns) {
        double left = placed.frame().x();
        int from = x.below(placed.dataX(left));
        start(Math.max(0, from - 1));
        for (int column = 0; column <= columns; column++) {
            start(from);
            from = x.below(placed.dataX(left + (column + 1) * WIDTH));
        }
        start(from);
        start(Math.min(x.size(), from + 1));
    }

    /// A column begins, or the one before turns out to be empty.
    private void start(int point) {
        if (size > 0 && starts[size - 1] == point) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
        }
        starts[size++] = point;
    }
}
