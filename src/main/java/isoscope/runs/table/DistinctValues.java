package isoscope.runs.table;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// The different values of a column.
final class DistinctValues {
    private DistinctValues() {}

    /// The values from the lowest to the highest, each once.
    ///
    /// @param size how many rows the column has
    static double[] of(int size, IntToDoubleFunction column) {
        double[] values = new double[size];
        Arrays.setAll(values, column);
        Arrays.sort(values);
        int kept = 0;
        for (double value : values) {
            if (kept == 0 || values[kept - 1] != value) {
                values[kept++] = value;
            }
        }
        return Arrays.copyOf(values, kept);
    }
}
