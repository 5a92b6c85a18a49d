package isoscope.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Writes quantities for people: `72.2B`, `5.76 × 10²³`, `1.974`. The same text on every system: no locale takes part.
///
/// Zero is written `0`, infinity `∞` and NaN `NaN`; a minus is U+2212.
public final class QuantityFormat {
    private static final int SIGNIFICANT = 3;
    private static final int CONSTANT = 6;
    private static final double LARGE = 1e4;
    private static final String[] SUFFIXES = {"", "k", "M", "B", "T"};
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String MINUS = "−";

    private QuantityFormat() {}

    /// Three significant digits with k, M, B or T, trailing zeros cut: `57.3M`, `1B`, `1.33T`. Beyond those suffixes
    /// as [#power].
    public static String si(double value) {
        return si(value, SIGNIFICANT);
    }

    /// Like [#si(double)] with a chosen number of significant digits: `72.25B` with four.
    public static String si(double value, int digits) {
        return si(value, digits, true, " × ");
    }

    /// Like [#si(double, int)], but beyond the suffixes in the thin form of [#dense(double, int)].
    public static String siDense(double value, int digits) {
        return si(value, digits, true, "×");
    }

    /// Three significant digits always, for read-outs and columns that must not change width: `6.80B`, `1.00T`.
    public static String siFixed(double value) {
        return siFixed(value, SIGNIFICANT);
    }

    /// Like [#siFixed(double)] with a chosen number of significant digits: `72.25B` with four.
    public static String siFixed(double value, int digits) {
        return si(value, digits, false, " × ");
    }

    /// A power of ten, three significant digits, trailing zeros cut: `5.76 × 10²³`, `10²³`.
    public static String power(double value) {
        return power(value, SIGNIFICANT, " × ");
    }

    /// Like [#power], but three significant digits always, for columns: `1.20 × 10²³`, `1.00 × 10²³`.
    public static String powerFixed(double value) {
        if (!Double.isFinite(value) || value == 0) {
            return special(value);
        }
        BigDecimal rounded = round(value, SIGNIFICANT);
        int exponent = exponent(rounded);
        String mantissa = fill(rounded.movePointLeft(exponent), SIGNIFICANT).toPlainString();
        return minus(mantissa) + " × 10" + superscript(exponent);
    }

    /// The thin form of [#power] for dense tables: `5.76×10²³`.
    public static String dense(double value) {
        return dense(value, SIGNIFICANT);
    }

    /// Like [#dense(double)] with a chosen number of significant digits.
    public static String dense(double value, int digits) {
        return power(value, digits, "×");
    }

    /// A constant of a law with at most six significant digits, trailing zeros cut: `1.69337`, `5400`, `0.076`; as
    /// [#power] from a million up and below 10⁻⁴.
    public static String constant(double value) {
        double size = Math.abs(value);
        return size < 1e6 && size >= 1e-4
                ? minus(cut(round(value, CONSTANT)).toPlainString())
                : power(value, CONSTANT, " × ");
    }

    /// A number in a unit: parameters and tokens with letters, as [#si(double)]; else as [#constant], or from ten
    /// thousand up as [#dense(double)].
    public static String inUnit(double value, String unit) {
        if (value >= 1 && hasLetters(unit)) {
            return si(value);
        }
        return Math.abs(value) < LARGE ? constant(value) : dense(value);
    }

    /// Whether large numbers in a unit are written with letters such as B.
    public static boolean hasLetters(String unit) {
        return unit.equals("parameters") || unit.equals("tokens");
    }

    /// A loss in its unit: 2 decimals on ticks, 3 in read-outs, 4 in IsoFLOP.
    public static String loss(double value, int decimals) {
        return fixed(value, decimals);
    }

    /// A difference with its sign always written: `+0.063`, `−0.012`. What rounds to zero has no sign.
    public static String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        boolean zero = text.chars().noneMatch(c -> (c >= '1' && c <= '9') || c == '∞');
        return zero || text.startsWith(MINUS) ? text : "+" + text;
    }

    /// Two texts as a range: `57.3M – 16.2B`.
    public static String range(String low, String high) {
        return low + " – " + high;
    }

    /// The thin form of [#range] for dense tables: `57.3M–16.2B`.
    public static String rangeDense(String low, String high) {
        return low + "–" + high;
    }

    /// D/N with two significant digits: `0.15`, `18`, `93`, `1,900`.
    public static String tokensPerParameter(double value) {
        return Double.isFinite(value) ? grouped(round(value, 2)) : special(value);
    }

    /// Compute in a unit, without the unit's name: `5.76 × 10²³`, `6,667`, `404k`.
    ///
    /// @param compute in FLOP, above zero
    public static String compute(double compute, ComputeUnit unit) {
        double amount = unit.fromFlop(compute);
        if (unit == ComputeUnit.FLOP || Math.abs(amount) < 0.001) {
            return power(amount);
        }
        boolean whole = Math.abs(amount) >= 1_000 && Math.abs(amount) < 10_000;
        return whole ? grouped(round(amount, SIGNIFICANT + 1)) : si(amount);
    }

    /// A quantity as read-outs show it: N and D as [#si(double)], C as [#power], L with three decimals.
    public static String readOut(double value, Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS, TOKENS -> si(value);
            case COMPUTE -> power(value);
            case LOSS -> loss(value, 3);
        };
    }

    /// An integer in superscript digits: `²³`, `⁻⁵`.
    public static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        Integer.toString(Math.abs(exponent))
                .chars()
                .forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }

    private static String si(double value, int digits, boolean cutZeros, String times) {
        if (!Double.isFinite(value) || value == 0) {
            return special(value);
        }
        BigDecimal rounded = round(value, digits);
        int exponent = exponent(rounded);
        if (exponent >= 3 * SUFFIXES.length || exponent < -3) {
            return power(value, digits, times);
        }
        int group = Math.max(0, exponent / 3);
        BigDecimal mantissa = rounded.movePointLeft(3 * group);
        BigDecimal shown = cutZeros ? cut(mantissa) : fill(mantissa, digits);
        return minus(shown.toPlainString()) + SUFFIXES[group];
    }

    private static String power(double value, int digits, String times) {
        if (!Double.isFinite(value) || value == 0) {
            return special(value);
        }
        BigDecimal rounded = round(value, digits);
        int exponent = exponent(rounded);
        BigDecimal mantissa = cut(rounded.movePointLeft(exponent));
        String ten = "10" + superscript(exponent);
        if (mantissa.abs().compareTo(BigDecimal.ONE) == 0) {
            return (mantissa.signum() < 0 ? MINUS : "") + ten;
        }
        return minus(mantissa.toPlainString()) + times + ten;
    }

    private static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return minus(rounded.toPlainString());
    }

    private static String grouped(BigDecimal rounded) {
        BigDecimal shown = cut(rounded);
        return minus(String.format(Locale.ROOT, "%,." + shown.scale() + "f", shown));
    }

    private static BigDecimal round(double value, int digits) {
        return BigDecimal.valueOf(value).round(new MathContext(digits, RoundingMode.HALF_UP));
    }

    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }

    private static BigDecimal cut(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal fill(BigDecimal value, int digits) {
        return value.setScale(Math.max(0, digits - 1 - exponent(value)));
    }

    private static String minus(String text) {
        return text.replace("-", MINUS);
    }

    private static String special(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (value == 0) {
            return "0";
        }
        return value > 0 ? "∞" : MINUS + "∞";
    }
}
