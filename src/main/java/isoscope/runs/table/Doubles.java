package isoscope.runs.table;

import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// A growing row of doubles. It grows by pieces, so that no value is moved once a piece is full; as long as all its
/// values are the same they take no room at all.
final class Doubles {
    private static final int PIECE = 4_096;
    private static final int SMALLEST = 8;

    private final List<double[]> full = new ArrayList<>();
    private double @Nullable [] open;
    private int inOpen;
    private double same;
    private int size;

    /// Puts a value at the end.
    void add(double value) {
        if (size == 0) {
            same = value;
        }
        if (open != null) {
            append(open, value);
        } else if (Double.doubleToRawLongBits(value) != Double.doubleToRawLongBits(same)) {
            unfold(value);
        }
        size++;
    }

    /// The value at a position from 0.
    double get(int index) {
        if (open == null) {
            return same;
        }
        int piece = index / PIECE;
        return piece < full.size() ? full.get(piece)[index % PIECE] : open[index % PIECE];
    }

    /// How many values there are.
    int size() {
        return size;
    }

    /// The values in another order; they are forgotten here.
    ///
    /// @param order the position here of each value there
    Series take(IntUnaryOperator order) {
        return take(order, size);
    }

    /// Some of the values in another order; all are forgotten here.
    ///
    /// @param order the position here of each value there
    /// @param count how many are taken
    Series take(IntUnaryOperator order, int count) {
        Series taken = Series.generate(count, i -> get(order.applyAsInt(i)));
        full.clear();
        open = null;
        inOpen = 0;
        size = 0;
        return taken;
    }

    /// The middle value, or NaN when there is none.
    double median() {
        if (size == 0) {
            return Double.NaN;
        }
        double[] sorted = new double[size];
        Arrays.setAll(sorted, this::get);
        Arrays.sort(sorted);
        return (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
    }

    private void unfold(double value) {
        double[] piece = new double[SMALLEST];
        open = piece;
        for (int i = 0; i < size; i++) {
            append(open, same);
        }
        append(open, value);
    }

    private void append(double[] piece, double value) {
        double[] roomy = inOpen < piece.length ? piece : more(piece);
        roomy[inOpen++] = value;
        open = roomy;
    }

    private double[] more(double[] piece) {
        if (piece.length < PIECE) {
            return Arrays.copyOf(piece, 2 * piece.length);
        }
        full.add(piece);
        inOpen = 0;
        return new double[PIECE];
    }
}
