package isoscope.fit.form;

import isoscope.fit.Bounds;
import isoscope.formula.ParsedFormula.Rejected;
import isoscope.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Bounds of constants as a text, such as `alpha=0.2:0.5, G=0:10`.
public final class BoundsText {
    private static final String EXPECTED = Words.key("NAME=LOW:HIGH, such as alpha=0.2:0.5");
    private static final Pattern ONE =
            Pattern.compile("\\s*([A-Za-z]\\w*)\\s*=\\s*([^:\\s]+)\\s*:\\s*([^:\\s]+)\\s*");

    private BoundsText() {}

    /// The outcome of reading one.
    public sealed interface Outcome {
        /// The bounds, in the order they were typed.
        record Read(Map<String, Bounds> bounds) implements Outcome {}

        /// The text is none.
        record Wrong(Rejected rejected) implements Outcome {}
    }

    /// Reads bounds, parted by commas; none from a blank text.
    public static Outcome read(String text) {
        Map<String, Bounds> bounds = new LinkedHashMap<>();
        int start = 0;
        for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
            Matcher one = ONE.matcher(part);
            if (!one.matches()) {
                return wrong(
                        text,
                        start,
                        part.isBlank() ? "nothing" : part.strip(),
                        Words.said(EXPECTED));
            }
            try {
                double low = Double.parseDouble(one.group(2));
                double high = Double.parseDouble(one.group(3));
                if (!(low < high)) {
                    return wrong(
                            text,
                            start + one.start(2),
                            part.strip(),
                            Words.of("the lower bound first"));
                }
                bounds.put(one.group(1), new Bounds(low, high));
            } catch (NumberFormatException _) {
                return wrong(text, start + one.start(2), part.strip(), Words.said(EXPECTED));
            }
            start += part.length() + 1;
        }
        return new Outcome.Read(bounds);
    }

    private static Outcome wrong(String text, int position, String found, String expected) {
        return new Outcome.Wrong(new Rejected(text, position, found, expected));
    }

    /// The text of bounds.
    public static String of(Map<String, Bounds> bounds) {
        return bounds.entrySet().stream()
                .map(entry ->
                        Words.of(
                                "%s=%s:%s",
                                entry.getKey(),
                                number(entry.getValue().low()),
                                number(entry.getValue().high())))
                .collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
