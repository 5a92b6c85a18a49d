package isoscope.ui.command;

import javafx.scene.input.KeyCombination;

/// Keys as people read them.
public final class KeyNames {
    private KeyNames() {}

    /// Such as "Ctrl+Shift+Z"; empty for none.
    ///
    /// @param keys as JavaFX writes them
    public static String of(String keys) {
        return keys.isEmpty() ? "" : KeyCombination.valueOf(keys).getDisplayText();
    }
}
