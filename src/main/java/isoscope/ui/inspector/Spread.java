package isoscope.ui.inspector;

import isoscope.numerics.Interval;
import isoscope.quantity.QuantityFormat;

/// An interval about an estimate, as text and as a small bar.
///
/// @param text both ends, such as "1.772 – 1.868"
/// @param left where the bar begins, from −1 at the far left to 0 at the estimate and 1 at the far right
/// @param right where it ends, on the same scale
public record Spread(String text, double left, double right) {
    /// A threefold deviation reaches the end of the scale.
    private static final double REACH = Math.log(3);

    private static final double LARGE = 1e4;

    /// Sets an interval beside its estimate. One scale serves every number: a place grows with the square root of the
    /// logarithm of the ratio to the estimate, so that a few per cent of an exponent are seen beside a coefficient
    /// that is known to a factor.
    static Spread of(double value, Interval interval) {
        return new Spread(
                QuantityFormat.range(brief(interval.low()), brief(interval.high())),
                place(interval.low(), value),
                place(interval.high(), value));
    }

    /// Two large numbers must stand side by side.
    private static String brief(double value) {
        return Math.abs(value) >= LARGE ? QuantityFormat.si(value) : FitSummary.constant(value);
    }

    private static double place(double end, double value) {
        return end == value ? 0 : place(end / value);
    }

    private static double place(double ratio) {
        double log = ratio > 0 ? Math.log(ratio) : -REACH;
        return Math.clamp(Math.signum(log) * Math.sqrt(Math.abs(log) / REACH), -1, 1);
    }
}
