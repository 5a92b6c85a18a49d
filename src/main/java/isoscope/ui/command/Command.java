package isoscope.ui.command;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// Something the window can do.
///
/// @param id stable, lower case, such as `view-back`
/// @param group where it belongs, such as "View"
/// @param name the action it takes now, such as "Undo exclude 5 runs"
/// @param keys as JavaFX writes key combinations, such as `Shortcut+Shift+Z`; empty for none
/// @param enabled whether it can be done now
/// @param action does it
public record Command(
        String id,
        String group,
        ObservableValue<String> name,
        String keys,
        ObservableValue<Boolean> enabled,
        Runnable action) {
    /// Something that can always be done.
    public static Command of(String id, String group, String name, String keys, Runnable action) {
        return new Command(
                id,
                group,
                new ReadOnlyStringWrapper(name),
                keys,
                new SimpleBooleanProperty(true),
                action);
    }

    /// The same under a name that changes.
    public Command named(ObservableValue<String> changing) {
        return new Command(id, group, changing, keys, enabled, action);
    }

    /// The same where it cannot always be done.
    public Command when(ObservableValue<Boolean> possible) {
        return new Command(id, group, name, keys, possible, action);
    }

    /// Does it, if that is possible now.
    public void run() {
        if (enabled.getValue()) {
            action.run();
        }
    }
}
