package isoscope.words;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// English in which every text stands between ⟦ and ⟧, so that a test sees what people read and no translation reaches.
public final class MarkedWords {
    private static final Pattern VALUE = Pattern.compile("%(\\d+\\$)?[-,+0-9.]*[a-zA-Z%]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    private MarkedWords() {}

    /// Speaks it from now on, as a language that is not English.
    public static void speak() {
        Words.speak(new Translations(Language.CHINESE, new Marks()));
    }

    /// The words of three letters or more that stand outside the marks.
    public static List<String> bare(String text) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '⟦') {
                depth++;
            } else if (letter == '⟧') {
                depth--;
            } else {
                outside.append(depth == 0 ? letter : ' ');
            }
        }
        return WORD.matcher(outside).results().map(MatchResult::group).toList();
    }

    /// Takes the place of translations; a pattern without words of its own is left as it is.
    private static final class Marks extends AbstractMap<String, String> {
        @Override
        public String getOrDefault(Object key, String otherwise) {
            boolean says = LETTER.matcher(VALUE.matcher(otherwise).replaceAll("")).find();
            return says ? "⟦" + otherwise + "⟧" : otherwise;
        }

        @Override
        public Set<Map.Entry<String, String>> entrySet() {
            return Set.of();
        }
    }
}
