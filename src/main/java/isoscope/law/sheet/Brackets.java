package isoscope.law.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How deep the brackets of a text in TOML are nested. Those of texts and comments do not count.
final class Brackets {
    /// Texts of several lines, which may lack their end; texts of one line; comments; brackets.
    private static final Pattern WORD =
            Pattern.compile(
                    "\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+(?:\"\"\"|$)"
                            + "|'''(?:[^']|'(?!''))*+(?:'''|$)"
                            + "|\"(?:[^\"\\\\\n]|\\\\.)*+\"?"
                            + "|'[^'\n]*+'?"
                            + "|#[^\n]*+"
                            + "|[\\[{\\]}]",
                    Pattern.DOTALL);

    private Brackets() {}

    static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            switch (text.charAt(word.start())) {
                case '[', '{' -> deepest = Math.max(deepest, ++depth);
                case ']', '}' -> depth--;
                default -> {}
            }
        }
        return deepest;
    }
}
