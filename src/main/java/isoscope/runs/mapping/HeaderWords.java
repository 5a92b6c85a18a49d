package isoscope.runs.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The words of a header in lower case: `Non-Embedding params (M)` is `non`, `embedding`, `params`, `m`, and
/// `totalParams` is `total`, `params`.
public final class HeaderWords {
    private HeaderWords() {}

    /// The words in order; digits go with the letters they touch.
    public static List<String> of(String header) {
        String[] words =
                header.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT)
                        .split("[^a-z0-9]+");
        return Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
    }
}
