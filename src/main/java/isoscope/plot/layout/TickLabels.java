package isoscope.plot.layout;

import isoscope.plot.Axis;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.function.DoubleToIntFunction;

/// The labels of ticks. All labels of an axis have the same number of decimals, and as many as tell the values
/// exactly.
final class TickLabels {
    /// Ticks are round: what differs from them further behind is the rounding of sums.
    private static final MathContext EXACT = new MathContext(9);

    private static final int USUAL_DIGITS = 3;
    private static final int MOST_DECIMALS = 12;

    /// Decimal numbers from here on become powers of ten, and so do those below its inverse.
    private static final double LONG = 1e5;

    /// Ratio of the ends from which each decimal number has as many decimals as it needs.
    private static final double WIDE = 100;

    private final Axis.TickStyle style;
    private final int decimals;
    private final int digits;
    private final boolean isLong;
    private final boolean isWide;

    /// Labels for values that stand together.
    TickLabels(Axis.TickStyle style, Series values) {
        this.style = style;
        this.decimals = most(values, value -> decimals(shown(value)), 0);
        this.digits = most(values, TickLabels::digits, USUAL_DIGITS);
        this.isWide = values.size() > 0 && values.min() > 0 && values.max() >= WIDE * values.min();
        this.isLong =
                values.size() > 0 && (values.max() >= LONG || (values.min() > 0 && decimals > 6));
    }

    /// The text at one value; exponents are Unicode superscripts.
    String of(double value) {
        return switch (style) {
            case POWERS -> QuantityFormat.dense(value, digits);
            case SI -> QuantityFormat.siDense(value, digits);
            case DECIMAL ->
                    isLong
                            ? QuantityFormat.dense(value, digits)
                            : QuantityFormat.loss(value, isWide ? decimals(value) : decimals);
            case SIGNED -> QuantityFormat.signed(value, isZero(value) ? 0 : decimals);
            case PERCENT ->
                    isZero(value) ? "0" : QuantityFormat.signed(100 * value, decimals) + "%";
            case RATIO -> ratio(value) + "×";
        };
    }

    private double shown(double value) {
        return style == Axis.TickStyle.PERCENT ? 100 * value : value;
    }

    private String ratio(double value) {
        return switch (Double.toString(value)) {
            case "0.125" -> "⅛";
            case "0.25" -> "¼";
            case "0.5" -> "½";
            default ->
                    isPart(value)
                            ? "1/" + QuantityFormat.siDense(1 / value, digits)
                            : QuantityFormat.siDense(value, digits);
        };
    }

    /// Whether the value is one over a power of two.
    private static boolean isPart(double value) {
        return value > 0 && value < 0.125 && value == Math.scalb(1.0, Math.getExponent(value));
    }

    private static int most(Series values, DoubleToIntFunction count, int least) {
        return Arrays.stream(values.toArray()).mapToInt(count).reduce(least, Math::max);
    }

    private static boolean isZero(double value) {
        return Math.abs(value) < 1e-12;
    }

    private static int digits(double value) {
        return value == 0 ? 1 : rounded(value).precision();
    }

    private static int decimals(double value) {
        return isZero(value) ? 0 : Math.clamp(rounded(value).scale(), 0, MOST_DECIMALS);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).round(EXACT).stripTrailingZeros();
    }
}
