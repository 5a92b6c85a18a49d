package isoscope.plot;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;

/// A stretch of an axis in data values.
///
/// @param low below `high`; above zero on a logarithmic axis
/// @param high above `low`
public record Range(double low, double high) {
    /// Checks the order.
    public Range {
        if (!(low < high)) {
            throw new UnexpectedValue(
                    Words.verbatim("low < high"), Words.of("%s and %s", low, high));
        }
    }

    /// Whether the value lies inside or on an end.
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
