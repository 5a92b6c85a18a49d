package isoscope.runs.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The size in a run's name: 190M in `190M-base`, 2.8B in `2b855b1b25`.
final class NameSize {
    private static final Pattern SIZE =
            Pattern.compile("(?<![A-Za-z0-9.])(\\d+(?:\\.\\d+)?)([kKmMbBtT])(\\d*)(?![A-Za-z])");
    private static final String LETTERS = "kmbt";

    private NameSize() {}

    /// The first size in a name, or NaN when there is none.
    static double of(String name) {
        Matcher matcher = SIZE.matcher(name);
        if (!matcher.find()) {
            return Double.NaN;
        }
        String digits = matcher.group(1);
        String inner = digits.contains(".") ? "" : matcher.group(3);
        int exponent = 3 * (1 + LETTERS.indexOf(Character.toLowerCase(matcher.group(2).charAt(0))));
        return Double.parseDouble(digits + (inner.isEmpty() ? "" : "." + inner) + "e" + exponent);
    }
}
