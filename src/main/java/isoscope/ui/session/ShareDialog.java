package isoscope.ui.session;

import isoscope.ui.dialog.Overlay;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/// Shows what goes along with a session that is to be shared, floating over the window.
public final class ShareDialog {
    private final Overlay overlay;

    /// A dialog over a window, which appears when a session is to be shared.
    ///
    /// @param root of the window's scene; the dialog lies above what it holds
    /// @param session that is shared
    public ShareDialog(StackPane root, SessionViewModel session) {
        overlay = new Overlay(root, "share-overlay");
        session.sharingProperty().subscribe(this::follow);
    }

    private void follow(Optional<ShareViewModel> sharing) {
        sharing.ifPresentOrElse(
                model -> overlay.show(new ShareView(model), model::close), overlay::hide);
    }
}
