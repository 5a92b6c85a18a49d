package isoscope.saved;

import isoscope.saved.Trace.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Looks for what names a person or a place, in the text of one place after the other.
final class TraceSearch {
    /// Names that are shorter stand in many a word.
    private static final int SHORTEST_NAME = 3;

    private static final int LONGEST_TEXT = 120;
    private static final String SEPARATORS = "\"'`<>|,;()[]{}";
    private static final String END = "[^\\s\"'`<>|,;)\\]}]";
    private static final Pattern PATH =
            Pattern.compile(
                    "(?<![\\w.:/\\\\~-])(?:~?(?:/END+){2,}|[A-Za-z]:[\\\\/]END+|\\\\\\\\END+\\\\END+)"
                            .replace("END", END.replace("\\s", "\\s/")));
    private static final Pattern LINK = Pattern.compile("\\b[a-z][a-z0-9+.-]{1,9}://" + END + "+");
    private static final Pattern MAIL =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+");

    private final Map<Kind, Pattern> patterns = new EnumMap<>(Kind.class);
    private final List<Trace> found = new ArrayList<>();

    TraceSearch(Owner owner) {
        name(owner.home()).ifPresent(text -> patterns.put(Kind.HOME, text));
        name(owner.user()).ifPresent(text -> patterns.put(Kind.USER, text));
        name(owner.host()).ifPresent(text -> patterns.put(Kind.HOST, text));
        patterns.put(Kind.PATH, PATH);
        patterns.put(Kind.MAIL, MAIL);
        patterns.put(Kind.LINK, LINK);
    }

    private static Optional<Pattern> name(String text) {
        return text.length() < SHORTEST_NAME
                ? Optional.empty()
                : Optional.of(
                        Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /// The traces that were found, in the order of the places.
    List<Trace> found() {
        return List.copyOf(found);
    }

    /// Looks at a file.
    void file(String name, Iterable<String> lines) {
        Map<Kind, Trace> traces = new EnumMap<>(Kind.class);
        int number = 0;
        for (String line : lines) {
            number++;
            look(name, number, line, traces);
        }
        found.addAll(traces.values());
    }

    /// Looks at an entry of the session.
    void entry(String path, String text) {
        Map<Kind, Trace> traces = new EnumMap<>(Kind.class);
        look(path, 0, text, traces);
        found.addAll(traces.values());
    }

    /// Takes note of something nobody could look at.
    void unseen(String name) {
        found.add(new Trace(Kind.UNSEEN, name, 0, "", 1));
    }

    /// Takes note of the first word of each kind; one that names several is of the plainest kind.
    private void look(String where, int line, String text, Map<Kind, Trace> traces) {
        List<Word> words = new ArrayList<>();
        patterns.forEach((kind, pattern) -> {
            Optional<Word> word =
                    pattern.matcher(text)
                            .results()
                            .map(match -> Word.around(text, match.start(), match.end()))
                            .filter(found -> words.stream().noneMatch(found::meets))
                            .findFirst();
            word.ifPresent(words::add);
            word.map(found -> line > 0 ? text.substring(found.start(), found.end()) : text)
                    .map(shown -> new Trace(kind, where, line, shortened(shown), 1))
                    .ifPresent(first -> traces.merge(kind, first, (before, _) -> more(before)));
        });
    }

    private static Trace more(Trace trace) {
        return new Trace(
                trace.kind(), trace.where(), trace.line(), trace.text(), trace.count() + 1);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    /// A part of a text between blanks, quotes and other separators.
    private record Word(int start, int end) {
        static Word around(String text, int start, int end) {
            int from = start;
            int to = end;
            while (from > 0 && end - from < LONGEST_TEXT && isOfWord(text.charAt(from - 1))) {
                from--;
            }
            while (to < text.length() && to - start < LONGEST_TEXT && isOfWord(text.charAt(to))) {
                to++;
            }
            return new Word(from, to);
        }

        private static boolean isOfWord(char letter) {
            return !Character.isWhitespace(letter) && SEPARATORS.indexOf(letter) < 0;
        }

        boolean meets(Word other) {
            return start < other.end && other.start < end;
        }
    }
}
