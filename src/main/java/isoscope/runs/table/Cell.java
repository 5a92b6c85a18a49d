package isoscope.runs.table;

import isoscope.quantity.ParsedQuantity;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.runs.RowProblem.Code;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a cell of a quantity's column says.
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

    /// Thousands apart in a way that means nothing else: two separators, or one and a decimal point.
    Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d*)?|\\d{1,3},\\d{3}\\.\\d*");

    /// Stands for a comma while points become commas; no cell that is a number has it.
    char SWAP = '\u0001';

    /// Reads a cell.
    ///
    /// @param text without spaces around it
    /// @param quantity of the column; it decides which suffixes fit
    /// @param decimalComma whether `3,41` is a number
    static Cell read(String text, Quantity quantity, boolean decimalComma) {
        double number = number(text, quantity, decimalComma);
        if (number > 0) {
            return new Value(number);
        }
        if (MISSING.contains(text.toLowerCase(Locale.ROOT))) {
            return new Missing();
        }
        if (Double.isNaN(number)) {
            return new Bad(Code.NOT_A_NUMBER, "a number such as " + example(quantity));
        }
        return new Bad(Code.NOT_POSITIVE, "a number above 0");
    }

    /// Whether a cell is a number of any kind.
    static boolean isNumber(String text, boolean decimalComma) {
        return read(text, Quantity.PARAMETERS, decimalComma) instanceof Value;
    }

    private static double number(String text, Quantity quantity, boolean decimalComma) {
        if (text.isEmpty()) {
            return Double.NaN;
        }
        double plain = PlainNumber.read(decimalComma ? withPoint(text) : text);
        return Double.isNaN(plain) ? spelled(decimalComma ? swapped(text) : text, quantity) : plain;
    }

    /// A number with a suffix, a unit or separators, or NaN. Words with a decimal comma have a point here.
    private static double spelled(String text, Quantity quantity) {
        boolean negative = text.startsWith("-");
        String unsigned = negative ? text.substring(1) : text;
        String whole = GROUPED.matcher(unsigned).matches() ? unsigned.replace(",", "") : unsigned;
        String size = INNER_SUFFIX.matcher(whole).replaceFirst("$1.$3$2");
        // A comma may be a decimal one or between thousands: only one of the two readings can be
        // right.
        if (size.indexOf(',') >= 0) {
            return Double.NaN;
        }
        return switch (QuantityParser.parse(size, quantity)) {
            case ParsedQuantity.Parsed(double value) -> negative ? -value : value;
            case ParsedQuantity.Rejected _ -> Double.NaN;
        };
    }

    /// Points for commas and the other way round, where there are commas or several points.
    private static String swapped(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('.') != text.lastIndexOf('.')
                ? text.replace(',', SWAP).replace('.', ',').replace(SWAP, '.')
                : text;
    }

    private static String withPoint(String text) {
        boolean decimal = text.indexOf('.') < 0 && text.indexOf(',') == text.lastIndexOf(',');
        return decimal ? text.replace(',', '.') : text;
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
