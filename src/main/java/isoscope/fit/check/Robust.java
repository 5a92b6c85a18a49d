package isoscope.fit.check;

import isoscope.quantity.Series;
import java.util.Arrays;

/// Middle and spread that a few wild values do not move.
final class Robust {
    /// Turns the median absolute deviation of normal values into their standard deviation.
    private static final double NORMAL = 1.4826;

    private Robust() {}

    /// The median; NaN of no values.
    static double median(Series values) {
        double[] sorted = values.toArray();
        Arrays.sort(sorted);
        int size = sorted.length;
        return size == 0 ? Double.NaN : (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
    }

    /// The same without the values nearest to the middle, which constants of a fit account for (Maronna et al. 2019,
    /// section 5.4.2).
    ///
    /// @param constants how many
    static double deviationBeside(Series values, int constants) {
        double middle = median(values);
        double[] sizes = values.map(value -> Math.abs(value - middle)).toArray();
        Arrays.sort(sizes);
        int left = Math.min(constants, Math.max(0, sizes.length - 1));
        return NORMAL * median(Series.of(Arrays.copyOfRange(sizes, left, sizes.length)));
    }
}
