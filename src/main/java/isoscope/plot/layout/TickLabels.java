package isoscope.plot.layout;

import isoscope.plot.Axis;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/// What is written at ticks. All labels of an axis have the same number of decimals.
final class TickLabels {
    private final Axis.TickStyle style;
    private final int decimals;
    private final int digits;

    /// Labels for values that stand together.
    TickLabels(Axis.TickStyle style, Series values) {
        this.style = style;
        this.decimals =
                Arrays.stream(values.toArray())
                        .map(value -> style == Axis.TickStyle.PERCENT ? 100 * value : value)
                        .mapToInt(TickLabels::decimals)
                        .max()
                        .orElse(0);
        this.digits = digits(values);
    }

    /// The text at one value; exponents are Unicode superscripts.
    String of(double value) {
        return switch (style) {
            case POWERS -> QuantityFormat.dense(value);
            case SI -> QuantityFormat.si(value, digits);
            case DECIMAL -> QuantityFormat.loss(value, decimals);
            case SIGNED -> QuantityFormat.signed(value, isZero(value) ? 0 : decimals);
            case PERCENT ->
                    isZero(value) ? "0" : QuantityFormat.signed(100 * value, decimals) + "%";
            case RATIO -> ratio(value);
        };
    }

    private static String ratio(double value) {
        return (switch ((int) Math.round(8 * value)) {
                    case 1 -> "⅛";
                    case 2 -> "¼";
                    case 4 -> "½";
                    default ->
                            value < 0.125
                                    ? "1/" + QuantityFormat.si(1 / value)
                                    : QuantityFormat.si(value);
                })
                + "×";
    }

    /// As many significant digits as keep the labels apart.
    private static int digits(Series values) {
        int digits = 3;
        while (digits < 9 && !distinct(values, digits)) {
            digits++;
        }
        return digits;
    }

    private static boolean distinct(Series values, int digits) {
        return Arrays.stream(values.toArray())
                        .mapToObj(value -> QuantityFormat.si(value, digits))
                        .distinct()
                        .count()
                == values.size();
    }

    private static boolean isZero(double value) {
        return Math.abs(value) < 1e-12;
    }

    private static int decimals(double value) {
        if (isZero(value)) {
            return 0;
        }
        BigDecimal rounded =
                BigDecimal.valueOf(value).round(new MathContext(9)).stripTrailingZeros();
        return Math.clamp(rounded.scale(), 0, 6);
    }
}
