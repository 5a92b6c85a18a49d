package isoscope.ui.playground;

import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers of a comparison in words.
final class NumberText {
    private static final int DIGITS = 3;

    /// Errors between which a difference is told with its decimals.
    private static final double LEAST = 1e-6;

    private static final double MOST = 1e6;
    private static final double PERCENT = 100;

    private NumberText() {}

    /// Some significant digits.
    static String of(double value, int digits) {
        return QuantityFormat.constant(
                BigDecimal.valueOf(value).round(new MathContext(digits)).doubleValue());
    }

    /// A difference with its sign.
    static String signed(double value) {
        return (value > 0 ? "+" : "") + of(value, DIGITS);
    }

    /// A difference with its sign and its standard error, both with the decimals that two digits of the error have.
    static String withError(double value, double error) {
        if (!(error > LEAST && error < MOST)) {
            return signed(value);
        }
        int decimals = Math.max(0, 1 - (int) Math.floor(Math.log10(error)));
        return Words.of(
                "%s ± %s",
                QuantityFormat.signed(value, decimals), QuantityFormat.loss(error, decimals));
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
