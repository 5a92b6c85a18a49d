package isoscope.ui.main;

import java.util.List;
import javafx.scene.control.MenuItem;

/// Something that a context menu offers.
///
/// @param name of its item
/// @param possible whether it can be done now
/// @param action does it
record MenuAction(String name, boolean possible, Runnable action) {
    /// Something that can always be done.
    static MenuAction of(String name, Runnable action) {
        return new MenuAction(name, true, action);
    }

    /// The items of a menu.
    static List<MenuItem> items(List<MenuAction> actions) {
        return actions.stream().map(MenuAction::item).toList();
    }

    private MenuItem item() {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setDisable(!possible);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
