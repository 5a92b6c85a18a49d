package isoscope.ui.tour;

import isoscope.words.Words;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Actions on the step of a card, by its menu and by keys.
///
/// @param at the place of the step
/// @param edit opens its texts
record StepActions(TourViewModel model, int at, Runnable edit) {
    ContextMenu menu() {
        return new ContextMenu(
                item(Words.of("Edit texts (F2)"), edit),
                item(Words.of("Take the view again"), () -> model.retake(at)),
                item(Words.of("Duplicate"), () -> model.duplicate(at)),
                item(Words.of("Move up (Alt ↑)"), () -> model.move(at, at - 1)),
                item(Words.of("Move down (Alt ↓)"), () -> model.move(at, at + 1)),
                item(Words.of("Delete"), () -> model.remove(at)));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }

    void press(KeyEvent event) {
        Runnable action = action(event.getCode(), event.isAltDown());
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private @Nullable Runnable action(KeyCode key, boolean alt) {
        return switch (key) {
            case UP -> alt ? () -> model.move(at, at - 1) : null;
            case DOWN -> alt ? () -> model.move(at, at + 1) : null;
            case ENTER, SPACE -> () -> model.show(at);
            case F2 -> edit;
            case DELETE -> () -> model.remove(at);
            default -> null;
        };
    }
}
