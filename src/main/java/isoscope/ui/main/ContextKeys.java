package isoscope.ui.main;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that open a context menu: the menu key and Shift F10, of which the toolkit hears on some desktops only.
final class ContextKeys {
    private ContextKeys() {}

    /// Whether a key asks for the menu of what has the focus.
    static boolean ask(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU
                || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    }

    /// Asks a node for its menu, in its middle.
    static void open(Node node) {
        double x = node.getLayoutBounds().getCenterX();
        double y = node.getLayoutBounds().getCenterY();
        Point2D screen = node.localToScreen(x, y);
        node.fireEvent(
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        x,
                        y,
                        screen.getX(),
                        screen.getY(),
                        true,
                        null));
    }
}
