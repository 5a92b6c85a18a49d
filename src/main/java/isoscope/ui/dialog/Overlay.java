package isoscope.ui.dialog;

import atlantafx.base.controls.ModalPane;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Dialogs that float over the window, one at a time. The focus goes into the dialog, stays there, and comes back where
/// it was.
public final class Overlay {
    private final ModalPane pane = new ModalPane();
    private final Region shadow = new Region();
    private final StackPane raised = new StackPane(shadow);
    private Optional<Node> focused = Optional.empty();
    private Runnable closed = () -> {};

    /// An overlay over a window, which shows nothing yet.
    ///
    /// @param root of the window's scene; dialogs lie above what it holds
    /// @param id of its node
    public Overlay(StackPane root, String id) {
        pane.setId(id);
        pane.setFocusTraversable(false);
        // With software rendering the entrance leaves its first frame in the window's corner, and a
        // dialog that is closed need not stay to be seen leaving.
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        root.getChildren().add(pane);
        // The shadow is a picture of its own: cast by the dialog itself it would be blurred anew
        // with all that the dialog
        // holds at every letter typed into it, which takes long without a graphics card. There is
        // one for all dialogs, as
        // the picture of a node that is gone is never given back.
        shadow.getStyleClass().add("dialog-shadow");
        shadow.setCache(true);
        pane.displayProperty()
                .subscribe((_, displayed) -> {
                    if (!displayed) {
                        hidden();
                    }
                });
    }

    /// Shows a dialog.
    ///
    /// @param whenClosed follows however the dialog is closed, by Escape and a click beside it too
    public void show(Region dialog, Runnable whenClosed) {
        closed = whenClosed;
        focused = Optional.ofNullable(pane.getScene()).map(Scene::getFocusOwner);
        pane.toFront();
        raise(dialog);
        pane.show(raised);
        KeptFocus.in(dialog);
    }

    /// Closes the dialog, if one is shown.
    public void hide() {
        pane.hide(true);
    }

    /// Puts a dialog above the shadow.
    private void raise(Region dialog) {
        raised.getChildren().setAll(shadow, dialog);
        raised.maxWidthProperty().bind(dialog.maxWidthProperty());
        raised.maxHeightProperty().bind(dialog.maxHeightProperty());
    }

    private void hidden() {
        pane.setContent(null);
        raised.maxWidthProperty().unbind();
        raised.maxHeightProperty().unbind();
        raised.getChildren().setAll(shadow);
        focused.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        focused = Optional.empty();
        closed.run();
    }
}
