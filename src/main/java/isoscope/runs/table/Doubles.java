package isoscope.runs.table;

import java.util.Arrays;

/// A growing row of doubles.
final class Doubles {
    private double[] values = new double[16];
    private int size;

    /// Puts a value at the end.
    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /// The middle value, or NaN when there is none.
    double median() {
        if (size == 0) {
            return Double.NaN;
        }
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
    }
}
