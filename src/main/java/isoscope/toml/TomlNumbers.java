package isoscope.toml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values that are words: numbers, true and false.
final class TomlNumbers {
    private static final String DIGITS = "[0-9](?:_?[0-9])*";
    private static final String WHOLE = "[+-]?(?:0|[1-9](?:_?[0-9])*)";
    private static final Pattern INTEGER =
            Pattern.compile(
                    WHOLE
                            + "|0x[0-9a-fA-F](?:_?[0-9a-fA-F])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*");
    private static final Pattern DECIMAL =
            Pattern.compile(WHOLE + "(?:\\." + DIGITS + ")?(?:[eE][+-]?" + DIGITS + ")?");
    private static final Map<String, Object> NAMED =
            Map.of(
                    "true",
                    true,
                    "false",
                    false,
                    "inf",
                    Double.POSITIVE_INFINITY,
                    "+inf",
                    Double.POSITIVE_INFINITY,
                    "-inf",
                    Double.NEGATIVE_INFINITY,
                    "nan",
                    Double.NaN,
                    "+nan",
                    Double.NaN,
                    "-nan",
                    Double.NaN);

    private TomlNumbers() {}

    /// The value of a word, empty when it is none.
    static Optional<Object> of(String word) {
        Object named = NAMED.get(word);
        if (named != null) {
            return Optional.of(named);
        }
        if (INTEGER.matcher(word).matches()) {
            return integer(word.replace("_", ""));
        }
        return DECIMAL.matcher(word).matches()
                ? Optional.of(Double.valueOf(word.replace("_", "")))
                : Optional.empty();
    }

    private static Optional<Object> integer(String digits) {
        int radix = radix(digits);
        try {
            return Optional.of(Long.valueOf(radix == 10 ? digits : digits.substring(2), radix));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static int radix(String digits) {
        return switch (digits.length() < 2 ? ' ' : digits.charAt(1)) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 10;
        };
    }
}
