package isoscope.fit;

/// Where a parameter is looked for.
///
/// @param low smallest value
/// @param high largest value
public record Bounds(double low, double high) {
    /// Checks the order.
    public Bounds {
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    "expected a lower bound below the upper one, found %s and %s"
                            .formatted(low, high));
        }
    }
}
