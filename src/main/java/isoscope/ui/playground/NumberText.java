package isoscope.ui.playground;

import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Words;
import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers of a comparison in words.
final class NumberText {
    private static final MathContext DIGITS = new MathContext(4);
    private static final double PERCENT = 100;

    private NumberText() {}

    /// Four significant digits.
    static String of(double value) {
        return QuantityFormat.constant(BigDecimal.valueOf(value).round(DIGITS).doubleValue());
    }

    /// A share in whole percent.
    static String percent(double share) {
        return Double.isNaN(share) ? "–" : Words.of("%.0f %%", PERCENT * share);
    }

    /// A difference in percent of a value, with its sign.
    static String difference(double difference, double of) {
        return QuantityFormat.signed(PERCENT * difference / Math.abs(of), 1) + " %";
    }
}
