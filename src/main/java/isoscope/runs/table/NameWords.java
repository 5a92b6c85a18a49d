package isoscope.runs.table;

import isoscope.runs.mapping.HeaderWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The longest word of each of many names. A text that has none of them is none of the names, which is quickly told of
/// the many cells of a file that are not headers.
///
/// @param words of at least three letters, one of which stands anywhere in a text that is a name
/// @param letters shorter ones, which are words of a text that is a name
record NameWords(Set<String> words, Set<String> letters) {
    private static final int SHORTEST = 3;

    /// Stand between names, not in them.
    private static final String SIGNS = ",;|\t";

    /// The words of names in lower case; a star in front of a name does not matter.
    static NameWords of(Collection<String> names) {
        Set<String> longest =
                names.stream().map(NameWords::longest).collect(Collectors.toUnmodifiableSet());
        return new NameWords(
                longest.stream()
                        .filter(word -> word.length() >= SHORTEST)
                        .collect(Collectors.toUnmodifiableSet()),
                longest.stream()
                        .filter(word -> word.length() < SHORTEST)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether a text may be one of the names.
    boolean mayName(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.chars().noneMatch(character -> SIGNS.indexOf(character) >= 0)
                && hasWord(text, lower);
    }

    private boolean hasWord(String text, String lower) {
        return words.stream().anyMatch(lower::contains)
                || HeaderWords.of(text).stream().anyMatch(letters::contains);
    }

    private static String longest(String name) {
        return HeaderWords.of(name).stream()
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
