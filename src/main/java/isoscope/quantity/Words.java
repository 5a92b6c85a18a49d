package isoscope.quantity;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Sentences with their numbers and names put in, the same in every locale.
public final class Words {
    private Words() {}

    /// A sentence.
    ///
    /// @param pattern as [String#format(String, Object...)] has it
    /// @param values in the order of the pattern
    @FormatMethod
    public static String of(@FormatString String pattern, @Nullable Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    /// The words of a text that has blanks and line ends between them.
    public static List<String> list(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
