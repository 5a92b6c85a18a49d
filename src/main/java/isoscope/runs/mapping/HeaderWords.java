package isoscope.runs.mapping;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a header in lower case: `Non-Embedding params (M)` is `non`, `embedding`, `params`, `m`, and
/// `totalParams` is `total`, `params`.
public final class HeaderWords {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private HeaderWords() {}

    /// The words in order; digits go with the letters they touch.
    public static List<String> of(String header) {
        String apart = apart(header).toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(apart).filter(word -> !word.isEmpty()).toList();
    }

    /// The header with an underscore where a small letter stands before a capital: `totalParams` is `total_Params`.
    public static String apart(String header) {
        return HUMP.matcher(header).replaceAll("_");
    }
}
