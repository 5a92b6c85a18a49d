package isoscope.plot;

/// Where the values of an axis lie along a frame, with what all of them need worked out once.
public final class Placing {
    private final boolean logarithmic;
    private final double origin;
    private final double start;
    private final double perUnit;

    /// @param origin the place of the low end of the range
    /// @param end the place of its high end
    Placing(Axis axis, double origin, double end) {
        Range range = axis.range();
        this.origin = origin;
        logarithmic = axis.scale() == Axis.Scale.LOG;
        start = scaled(range.low());
        perUnit = (end - origin) / (scaled(range.high()) - start);
    }

    /// The place of a value; NaN or infinite for a value that has none.
    public double of(double value) {
        return origin + (scaled(value) - start) * perUnit;
    }

    private double scaled(double value) {
        return logarithmic ? Math.log(value) : value;
    }
}
