package isoscope.plot;

import isoscope.words.Words;

/// A stretch of an axis in data values.
///
/// @param low below `high`; above zero on a logarithmic axis
/// @param high above `low`
public record Range(double low, double high) {
    /// Checks the order.
    public Range {
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    Words.of("expected low < high, found %s and %s", low, high));
        }
    }

    /// Whether the value lies inside or on an end.
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
