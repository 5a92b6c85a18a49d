package isoscope.saved;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which colours the user wants.
public enum ThemeChoice {
    LIGHT,
    DARK,
    /// As the desktop has it.
    SYSTEM;

    /// The choice with this id.
    public static Optional<ThemeChoice> named(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /// The stable name, in lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
