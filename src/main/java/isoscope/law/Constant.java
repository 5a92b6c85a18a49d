package isoscope.law;

import isoscope.words.Words;
import java.util.OptionalDouble;

/// A constant of a law.
///
/// @param name in formulas, such as `alpha_N`
/// @param value in the source; empty in a form, whose constants are fitted
/// @param absent the value of a law that does not list the constant; empty when every law must have it
/// @param unit such as "nats/token", or empty
/// @param place in the source where it stands, or empty
/// @param low least value that makes sense
/// @param high largest value that makes sense
/// @param checked whether the value was read in a primary source
public record Constant(
        String name,
        OptionalDouble value,
        OptionalDouble absent,
        String unit,
        String place,
        double low,
        double high,
        boolean checked) {

    /// Whether `x` is within the bounds.
    public boolean allows(double x) {
        return x >= low && x <= high;
    }

    /// Whether a law may have the value `x`: within the bounds, and finite unless a law without the constant is as one with
    /// an infinite one.
    public boolean holds(double x) {
        return allows(x) && (Double.isFinite(x) || Double.isInfinite(absent.orElse(0)));
    }

    /// Whether somebody says where the value must lie.
    public boolean isBounded() {
        return low != Double.NEGATIVE_INFINITY || high != Double.POSITIVE_INFINITY;
    }

    /// The same constant with a value and a place of its own.
    public Constant withValue(double number, String where, boolean read) {
        return new Constant(name, OptionalDouble.of(number), absent, unit, where, low, high, read);
    }

    /// The bounds of the value, in words.
    public String bounds() {
        if (low == Double.MIN_VALUE) {
            return Words.of("%s above 0", name);
        }
        return high == Double.POSITIVE_INFINITY
                ? Words.of("%s of at least %s", name, number(low))
                : Words.of("%s from %s to %s", name, number(low), number(high));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
