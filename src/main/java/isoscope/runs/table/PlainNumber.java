package isoscope.runs.table;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;
import isoscope.quantity.DecimalMark;

/// Reads what most cells hold: digits with a point, a sign and an exponent, and nothing else. Words such as `1d`, `0x1p3`
/// and `NaN` are numbers to Java alone.
final class PlainNumber {
    private PlainNumber() {}

    /// Whether a text that Java takes for a number is one to people too: it begins and ends like one and is not
    /// hexadecimal.
    static boolean isPlain(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean signed = first == '-' || first == '+';
        return (signed || isPart(first))
                && isPart(text.charAt(text.length() - 1))
                && !isHexadecimal(text, signed ? 2 : 1);
    }

    /// The number a text is, to the last bit, or NaN when it is none or may be two.
    ///
    /// @param mark before its decimals
    static double read(String text, DecimalMark mark) {
        boolean usual =
                switch (mark) {
                    case POINT -> text.indexOf(',') < 0;
                    case COMMA ->
                            text.indexOf('.') < 0 && text.indexOf(',') == text.lastIndexOf(',');
                    case EITHER -> text.indexOf('.') < 0 && text.indexOf(',') < 0;
                };
        double plain = usual ? read(text.replace(',', '.')) : Double.NaN;
        return Double.isNaN(plain)
                ? GroupedNumber.plain(text, mark).map(PlainNumber::read).orElse(Double.NaN)
                : plain;
    }

    /// The number a text with a decimal point is, to the last bit, or NaN when it is none.
    static double read(String text) {
        if (!isPlain(text)) {
            return Double.NaN;
        }
        try {
            return JavaDoubleParser.parseDouble(text);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    private static boolean isPart(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    private static boolean isHexadecimal(String text, int at) {
        return text.length() > at && (text.charAt(at) == 'x' || text.charAt(at) == 'X');
    }
}
