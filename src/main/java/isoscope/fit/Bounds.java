package isoscope.fit;

import isoscope.words.Words;

/// Where a parameter is looked for.
///
/// @param low smallest value
/// @param high largest value
public record Bounds(double low, double high) {
    /// Checks the order.
    public Bounds {
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    Words.of(
                            "expected a lower bound below the upper one, found %s and %s",
                            low, high));
        }
    }
}
