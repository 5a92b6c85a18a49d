package isoscope.numerics;

import isoscope.quantity.Series;
import java.util.Arrays;

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
        Arrays.sort(numbers);
        double tail = 50 * (1 - confidence);
        return new Interval(percentile(numbers, tail), percentile(numbers, 100 - tail));
    }

    /// The percentile p·(n + 1)/100 by rank, straight between neighbours (the one of Apache Commons Math, which gives no
    /// number beside infinite values).
    private static double percentile(double[] sorted, double p) {
        double rank = p * (sorted.length + 1) / 100;
        int below = (int) Math.floor(rank);
        if (below < 1) {
            return sorted[0];
        }
        if (below >= sorted.length) {
            return sorted[sorted.length - 1];
        }
        double low = sorted[below - 1];
        double high = sorted[below];
        return low == high || rank == below ? low : low + (rank - below) * (high - low);
    }

    /// Whether a value lies inside, ends included.
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
