package isoscope.words;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The texts that people see, in the language that is spoken. A text is known by its English form, as with gettext: what
/// has no translation stays English. Numbers are written the same in every language, with a decimal point.
public final class Words {
    private static final AtomicReference<Translations> SPOKEN =
            new AtomicReference<>(Translations.NONE);

    private Words() {}

    /// Speaks a language from now on; a text that was asked for before keeps its language.
    public static void speak(Language language) {
        speak(Translations.in(language));
    }

    /// Speaks with these translations from now on.
    static void speak(Translations translations) {
        SPOKEN.set(translations);
    }

    /// The language that is spoken.
    public static Language spoken() {
        return SPOKEN.get().language();
    }

    /// A sentence with its numbers and names put in.
    ///
    /// @param pattern in English, as [String#format(String, Object...)] has it
    /// @param values in the order of the pattern; a translation may take them in another
    @FormatMethod
    public static String of(@FormatString String pattern, @Nullable Object... values) {
        String translated = SPOKEN.get().of(pattern);
        return values.length == 0 && translated.indexOf('%') < 0
                ? translated
                : String.format(Locale.ROOT, translated, values);
    }

    /// A text as it stands, such as that of a sheet or one marked by [#key(String)].
    ///
    /// @param text in English
    public static String said(String text) {
        return SPOKEN.get().of(text);
    }

    /// A text that is the same in every language, such as code or a line of a file.
    ///
    /// @param pattern as [String#format(String, Object...)] has it
    @FormatMethod
    public static String verbatim(@FormatString String pattern, @Nullable Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    /// Marks a text that is kept in English and [said][#said(String)] when it is shown, as the label of a constant is.
    public static String key(String text) {
        return text;
    }

    /// The words of a text that has blanks and line ends between them.
    public static List<String> list(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
