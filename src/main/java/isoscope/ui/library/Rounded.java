package isoscope.ui.library;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers with fewer digits.
final class Rounded {
    private Rounded() {}

    /// A number to so many significant digits; one that is not finite is as it is.
    static double to(double value, int digits) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(new MathContext(digits)).doubleValue()
                : value;
    }
}
