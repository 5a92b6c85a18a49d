package isoscope.export;

import isoscope.plot.Axis.TickStyle;
import java.util.Map;

/// The number that a tick label says, read back.
final class TickValue {
    private static final Map<String, String> SUFFIXES =
            Map.of("k", "e3", "M", "e6", "B", "e9", "T", "e12");
    private static final Map<String, String> PARTS = Map.of("⅛", "0.125", "¼", "0.25", "½", "0.5");

    private TickValue() {}

    /// The value; NaN for words that are no number.
    static double of(String label, TickStyle style) {
        String plain = label.replace('−', '-').replace("+", "");
        return switch (style) {
            case POWERS, SI, DECIMAL, SIGNED -> number(plain);
            case PERCENT -> number(plain.replace("%", "")) / 100;
            case RATIO -> ratio(plain.substring(0, plain.length() - 1));
        };
    }

    private static double ratio(String label) {
        String plain = PARTS.getOrDefault(label, label);
        return plain.startsWith("1/") ? 1 / number(plain.substring(2)) : number(plain);
    }

    private static double number(String plain) {
        int caret = plain.indexOf('^');
        String suffix = plain.isEmpty() ? "" : plain.substring(plain.length() - 1);
        if (caret >= 0) {
            String before = plain.substring(0, caret - 2).replace("×", "");
            return parsed((before.isEmpty() ? "1" : before) + "e" + plain.substring(caret + 1));
        }
        return parsed(
                SUFFIXES.containsKey(suffix)
                        ? plain.substring(0, plain.length() - 1) + SUFFIXES.get(suffix)
                        : plain);
    }

    private static double parsed(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }
}
