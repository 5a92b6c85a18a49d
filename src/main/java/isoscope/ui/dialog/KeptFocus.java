package isoscope.ui.dialog;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Tab goes round within a dialog over the window, instead of on to what lies below it.
public final class KeptFocus {
    private KeptFocus() {}

    /// Keeps the focus within a dialog, and gives it to the dialog now.
    public static void in(Parent dialog) {
        dialog.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB && wraps(dialog, event.isShiftDown())) {
                        event.consume();
                    }
                });
        dialog.requestFocus();
    }

    /// Goes from the last place to the first, or the other way; anywhere else Tab does what it always does.
    ///
    /// @return whether it went
    private static boolean wraps(Parent dialog, boolean back) {
        List<Node> places = places(dialog).toList();
        int now = places.indexOf(dialog.getScene().getFocusOwner());
        boolean atEnd = back ? now <= 0 : now == places.size() - 1;
        if (atEnd && places.size() > 1) {
            // Only a traversal shows the ring, so it comes from the place before.
            Node before = back ? places.get(places.size() - 2) : dialog;
            before.requestFocus();
            before.requestFocusTraversal(TraversalDirection.NEXT);
        }
        return atEnd;
    }

    private static Stream<Node> places(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(node -> node.isVisible() && !node.isDisabled())
                .flatMap(node ->
                        Stream.concat(
                                node.isFocusTraversable() ? Stream.of(node) : Stream.empty(),
                                node instanceof Parent inner ? places(inner) : Stream.empty()));
    }
}
