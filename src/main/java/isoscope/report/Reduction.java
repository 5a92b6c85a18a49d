package isoscope.report;

import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.List;

/// One run made of each lot of runs that differ only in some settings.
///
/// @param kind how
/// @param columns the settings
/// @param before how many runs there were
/// @param after how many there are now
public record Reduction(Kind kind, List<String> columns, int before, int after) {
    /// Copies the list.
    public Reduction {
        columns = List.copyOf(columns);
    }

    /// How one run is made of several.
    public enum Kind {
        /// Their mean loss.
        MEAN(Words.key("mean over")),
        /// The one with the lowest loss.
        BEST(Words.key("best of"));

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// Such as "best of lr"; empty without columns.
        public String over(List<String> columns) {
            return columns.isEmpty()
                    ? ""
                    : Words.of("%s %s", Words.said(words), String.join(", ", columns));
        }
    }

    /// Such as "best of lr".
    String how() {
        return kind.over(columns);
    }

    /// The reduction in words, such as "36 runs became 12 (mean over seed)".
    String inWords() {
        return switch (kind) {
            case MEAN -> Words.of("%s became %,d (%s)", Counted.of(before, "run"), after, how());
            case BEST ->
                    Words.of(
                            "%,d of %s passed over for a better one (%s)",
                            before - after, Counted.of(before, "run"), how());
        };
    }
}
