package isoscope.toml;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes keys and values so that [TomlReader] reads the same from them.
public final class TomlValues {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");
    private static final String LINES = "\"\"\"";

    private TomlValues() {}

    /// A name as a key: in quotes where it is no plain word.
    public static String key(String name) {
        return PLAIN.matcher(name).matches() ? name : text(name);
    }

    /// A text on one line: quotes, backslashes and control characters escaped.
    public static String text(String text) {
        return '"' + escaped(text) + '"';
    }

    /// A text that keeps its lines, for people who edit the file.
    public static String lines(String text) {
        return text.indexOf('\n') < 0
                ? text(text)
                : Arrays.stream(text.split("\n", -1))
                        .map(TomlValues::escaped)
                        .collect(Collectors.joining("\n", LINES + "\n", LINES));
    }

    /// A number with all its digits.
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        return Double.isInfinite(value) ? (value > 0 ? "inf" : "-inf") : String.valueOf(value);
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(character ->
                        switch (character) {
                            case '"' -> "\\\"";
                            case '\\' -> "\\\\";
                            default ->
                                    Character.isISOControl(character)
                                            ? String.format(Locale.ROOT, "\\u%04X", character)
                                            : Character.toString(character);
                        })
                .collect(Collectors.joining());
    }
}
