package isoscope.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A language the program speaks.
public enum Language {
    /// The language in which the program is written.
    ENGLISH("en", "English"),
    /// Spanish.
    SPANISH("es", "Español"),
    /// Chinese in simplified characters.
    CHINESE("zh", "简体中文");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /// The code of ISO 639, `es` for Spanish.
    public String code() {
        return code;
    }

    /// The locale whose names of months it uses.
    public Locale locale() {
        return Locale.of(code);
    }

    /// The name of the language in the language itself.
    public String ownName() {
        return ownName;
    }

    /// The language with a code.
    public static Optional<Language> ofCode(String code) {
        return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
    }

    /// The language of the system the program runs on.
    public static Language ofSystem() {
        return of(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /// The language for people of a locale; English where theirs is not spoken.
    public static Language of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(ENGLISH);
    }
}
