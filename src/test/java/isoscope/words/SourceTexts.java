package isoscope.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The English texts that stand in the sources of the program.
final class SourceTexts {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String LITERAL = "\"\"\"\\n.*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\"";
    private static final String JOINED = "((?:" + LITERAL + ")(?:\\s*\\+\\s*(?:" + LITERAL + "))*)";
    private static final Pattern PART = Pattern.compile(LITERAL, Pattern.DOTALL);

    /// A text that [Words] is asked for.
    private static final Pattern SAID =
            Pattern.compile("\\bWords\\.(?:of|key)\\(\\s*" + JOINED, Pattern.DOTALL);

    /// The name of something that is counted.
    private static final Pattern NOUN =
            Pattern.compile("\\bCounted\\.of\\([^;\"]*?\"(\\w[^\"]*)\"\\s*\\)");

    /// The help of commands and options.
    private static final Pattern HELP =
            Pattern.compile(
                    "\\b(?:description|header|footer)\\s*=\\s*\\{?\\s*" + JOINED, Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2}|[A-Za-z] ");
    private static final Pattern CONVERSION = Pattern.compile("%(?:\\d+\\$)?[-,.0-9]*[a-z%]");

    private SourceTexts() {}

    /// Each that has a word.
    static Set<String> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(SourceTexts::of)
                    .filter(SourceTexts::hasWord)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a text has anything to translate.
    static boolean hasWord(String text) {
        return WORD.matcher(CONVERSION.matcher(text).replaceAll("")).find();
    }

    private static Stream<String> of(Path file) {
        String source = read(file).replaceAll("(?m)^\\s*//.*$", "");
        Stream<String> said = found(SAID, source);
        Stream<String> nouns = found(NOUN, source).flatMap(noun -> Stream.of(noun, noun + "s"));
        Stream<String> help =
                file.startsWith(SOURCES.resolve("isoscope").resolve("cli"))
                        ? found(HELP, source)
                        : Stream.empty();
        return Stream.of(said, nouns, help).flatMap(texts -> texts);
    }

    private static Stream<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> value(match.group(1)));
    }

    private static String value(String code) {
        if (!code.startsWith("\"")) {
            return code;
        }
        return PART.matcher(code)
                .results()
                .map(MatchResult::group)
                .map(SourceTexts::literal)
                .collect(Collectors.joining());
    }

    private static String literal(String code) {
        return code.startsWith("\"\"\"")
                ? code.substring(4, code.length() - 3).stripIndent().translateEscapes()
                : code.substring(1, code.length() - 1).translateEscapes();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
