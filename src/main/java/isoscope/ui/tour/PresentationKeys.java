package isoscope.ui.tour;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a presentation. A slider keeps the arrows that move it, and a field its letters; the keys of a remote control,
/// which are those of pages, turn the steps in any case.
///
/// @param model the state and the actions
record PresentationKeys(PresentationViewModel model) {
    /// Makes the keys work in a node, before what it holds hears of them.
    void install(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Does what a key stands for and consumes it, if it stands for anything.
    void press(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean done =
                plain
                        ? !isTyped(event) && (page(event) || plain(event.getCode()))
                        : event.isShortcutDown() && shortcut(event.getCode());
        if (done) {
            event.consume();
        }
    }

    private boolean page(KeyEvent event) {
        boolean slider =
                event.getTarget() instanceof Node node
                        && node.getAccessibleRole() == AccessibleRole.SLIDER;
        return switch (event.getCode()) {
            case PAGE_DOWN -> done(model::next);
            case PAGE_UP -> done(model::previous);
            case RIGHT -> !slider && done(model::next);
            case LEFT -> !slider && done(model::previous);
            default -> false;
        };
    }

    private boolean plain(KeyCode code) {
        return switch (code) {
            case ESCAPE, F11 -> done(model::leave);
            case B -> done(model::toggleBlank);
            case S -> done(() -> model.toggle(PointerAid.SPOTLIGHT));
            case P -> done(() -> model.toggle(PointerAid.PEN));
            case W -> done(model.speaker()::toggle);
            case DELETE -> done(model.marks()::clear);
            default -> false;
        };
    }

    /// The last stroke is taken back before anything else is undone.
    private boolean shortcut(KeyCode code) {
        boolean stroke = !model.marks().strokesProperty().get().isEmpty();
        return code == KeyCode.Z && stroke && done(model.marks()::takeBack);
    }

    private static boolean isTyped(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl && event.getCode() != KeyCode.F11;
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }
}
