package isoscope.fit;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;

/// Where a parameter is looked for.
///
/// @param low smallest value
/// @param high largest value
public record Bounds(double low, double high) {
    /// Checks the order.
    public Bounds {
        if (!(low < high)) {
            throw new UnexpectedValue(
                    Words.of("a lower bound below the upper one"),
                    Words.of("%s and %s", low, high));
        }
    }
}
