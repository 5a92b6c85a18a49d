package isoscope.ui.library;

import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers as cards write them.
final class Numbers {
    private Numbers() {}

    /// A number to so many significant digits; one that is not finite is as it is.
    static double rounded(double value, int digits) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(new MathContext(digits)).doubleValue()
                : value;
    }

    /// A number as people write it: parameters and tokens with k, M, B and T.
    static String text(double value, String unit) {
        return Double.isNaN(value)
                ? Words.of("no value here: the formula is undefined")
                : QuantityFormat.inUnit(value, unit);
    }
}
