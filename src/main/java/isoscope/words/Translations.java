package isoscope.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/// The texts of one language by their English form, from `words/PART.LANGUAGE.properties` beside the program.
///
/// @param texts in the language, by their English form
record Translations(Language language, Map<String, String> texts) {
    /// English, which needs none.
    static final Translations NONE = new Translations(Language.ENGLISH, Map.of());

    /// The files of a language, each about one part of the program.
    static final List<String> PARTS = List.of("program", "commands", "laws", "claims", "tours");

    /// Those of a language.
    static Translations in(Language language) {
        if (language == Language.ENGLISH) {
            return NONE;
        }
        Properties all = new Properties();
        PARTS.forEach(part -> all.putAll(part(part, language)));
        return new Translations(
                language,
                all.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(text -> text, all::getProperty)));
    }

    /// The texts of a part of the program.
    static Properties part(String part, Language language) {
        String name = "/isoscope/words/" + part + "." + language.code() + ".properties";
        Properties texts = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(Translations.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A text, or its English form where it has no translation.
    String of(String english) {
        return texts.getOrDefault(english, english);
    }
}
