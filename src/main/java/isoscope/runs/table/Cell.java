package isoscope.runs.table;

import isoscope.quantity.DecimalMark;
import isoscope.quantity.ParsedQuantity;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.runs.RowProblem.Code;
import isoscope.words.Words;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The value of a cell of a quantity's column.
sealed interface Cell {
    /// A number in the column's own unit, above zero and within what the quantity can be.
    record Value(double number) implements Cell {}

    /// Nothing: empty, or one of the usual words for it.
    record Missing() implements Cell {}

    /// Something that is no value of the quantity.
    record Bad(Code code, String expected) implements Cell {}

    /// The same in a unit that is `factor` times smaller.
    default Cell times(double factor) {
        return this instanceof Value(double number) && factor != 1
                ? new Value(number * factor)
                : this;
    }

    /// The words that mean "no value", in lower case.
    Set<String> MISSING =
            Set.of(
                    "",
                    "nan",
                    "null",
                    "none",
                    "n/a",
                    "na",
                    "#n/a",
                    "inf",
                    "-inf",
                    "+inf",
                    "infinity",
                    "-infinity",
                    "-");

    /// A suffix in the place of the decimal point, as in run names: `2b8` is 2.8 billion.
    Pattern INNER_SUFFIX = Pattern.compile("(\\d+)([bBmM])(\\d+)");

    /// Reads a cell.
    ///
    /// @param text without spaces around it
    /// @param quantity of the column; it decides which suffixes fit
    /// @param mark before the decimals of its numbers
    static Cell read(String text, Quantity quantity, DecimalMark mark) {
        double number = number(text, quantity, mark);
        if (number > 0) {
            return new Value(number);
        }
        if (MISSING.contains(text.toLowerCase(Locale.ROOT))) {
            return new Missing();
        }
        if (!Double.isNaN(number)) {
            return new Bad(Code.NOT_POSITIVE, Words.of("a number above 0"));
        }
        return mark == DecimalMark.EITHER && GroupedNumber.isAmbiguous(text)
                ? eitherWay(text, quantity)
                : new Bad(Code.NOT_A_NUMBER, Words.of("a number such as %s", example(quantity)));
    }

    /// Whether a cell is a number of any kind.
    static boolean isNumber(String text, DecimalMark mark) {
        return read(text, Quantity.PARAMETERS, mark) instanceof Value
                || (mark == DecimalMark.EITHER && GroupedNumber.isAmbiguous(text));
    }

    /// A number that may be a thousand times another: the one that can be what the quantity is, should that be one alone.
    private static Cell eitherWay(String text, Quantity quantity) {
        double point = number(text, quantity, DecimalMark.POINT);
        double comma = number(text, quantity, DecimalMark.COMMA);
        if (Limits.allow(quantity, point) != Limits.allow(quantity, comma)) {
            return new Value(Limits.allow(quantity, point) ? point : comma);
        }
        return new Bad(Code.AMBIGUOUS_NUMBER, ambiguous(text));
    }

    /// The two numbers that a text may be, and what to do.
    static String ambiguous(String text) {
        String thousands =
                GroupedNumber.plain(
                                text,
                                text.indexOf(',') >= 0 ? DecimalMark.POINT : DecimalMark.COMMA)
                        .orElse(text);
        return Words.of(
                "%s, or a number with decimals: nothing else in the file decides; write it without a thousands "
                        + "separator",
                thousands);
    }

    private static double number(String text, Quantity quantity, DecimalMark mark) {
        double plain = PlainNumber.read(text, mark);
        return Double.isNaN(plain)
                ? GroupedNumber.plain(text, mark)
                        .map(digits -> spelled(digits, quantity))
                        .orElse(Double.NaN)
                : plain;
    }

    /// A number with a suffix or a unit and a decimal point, or NaN.
    private static double spelled(String text, Quantity quantity) {
        boolean negative = text.startsWith("-");
        String unsigned = negative ? text.substring(1) : text;
        String size = INNER_SUFFIX.matcher(unsigned).replaceFirst("$1.$3$2");
        return switch (QuantityParser.parse(size, quantity)) {
            case ParsedQuantity.Parsed(double value) -> negative ? -value : value;
            case ParsedQuantity.Rejected _ -> Double.NaN;
        };
    }

    private static String example(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> "190M or 1.9e8";
            case TOKENS -> "20B or 2e10";
            case COMPUTE -> "6e18";
            case LOSS -> "3.265";
        };
    }
}
