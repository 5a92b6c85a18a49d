package isoscope.ui.library;

import isoscope.quantity.QuantityFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// Numbers as cards write them.
final class Numbers {
    /// Numbers from here on are written as powers of ten.
    private static final double LARGE = 1e4;

    /// Units in which such numbers have a letter instead.
    private static final List<String> COUNTED = List.of("parameters", "tokens");

    private Numbers() {}

    /// A number to so many significant digits; one that is not finite is as it is.
    static double rounded(double value, int digits) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(new MathContext(digits)).doubleValue()
                : value;
    }

    /// A number as people write it: parameters and tokens with k, M, B and T.
    static String text(double value, String unit) {
        if (Double.isNaN(value)) {
            return "no number here: the formula is not defined";
        }
        if (COUNTED.contains(unit) && value >= 1) {
            return QuantityFormat.si(value);
        }
        return Math.abs(value) < LARGE
                ? QuantityFormat.constant(value)
                : QuantityFormat.dense(value);
    }
}
