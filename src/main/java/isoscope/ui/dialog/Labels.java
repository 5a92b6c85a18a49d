package isoscope.ui.dialog;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows the choices of a list by their labels; nothing can be typed.
///
/// @param <T> the type of the choices
public final class Labels<T> extends StringConverter<@Nullable T> {
    private final Function<T, String> label;

    /// @param label of a choice
    public Labels(Function<T, String> label) {
        this.label = label;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : label.apply(choice);
    }

    @Override
    public @Nullable T fromString(String text) {
        return null;
    }
}
