package isoscope.numerics;

import isoscope.quantity.Series;
import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/// The ends of an interval.
///
/// @param low its lower end
/// @param high its upper end
public record Interval(double low, double high) {

    /// The central percentile interval of a sample; its values that are not a number are left out.
    ///
    /// @param sample one value a draw
    /// @param confidence share of the draws inside, between 0 and 1
    /// @return both ends NaN when no value is a number
    public static Interval percentile(Series sample, double confidence) {
        double[] numbers =
                Arrays.stream(sample.toArray()).filter(value -> !Double.isNaN(value)).toArray();
        if (numbers.length == 0) {
            return new Interval(Double.NaN, Double.NaN);
        }
        Percentile percentile = new Percentile();
        percentile.setData(numbers);
        double tail = 50 * (1 - confidence);
        return new Interval(percentile.evaluate(tail), percentile.evaluate(100 - tail));
    }

    /// Whether a value lies inside, ends included.
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
