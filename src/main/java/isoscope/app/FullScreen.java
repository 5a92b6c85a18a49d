package isoscope.app;

import isoscope.ui.tour.PresentationViewModel;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/// A presentation fills the screen. When the desktop takes the window back from there, or
/// is closed, the presentation ends.
final class FullScreen {
    private FullScreen() {}

    static void follow(Stage stage, PresentationViewModel presentation) {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        presentation.presentingProperty().subscribe((_, now) -> stage.setFullScreen(now));
        stage.fullScreenProperty().subscribe((_, full) -> leaveUnless(full, presentation));
        stage.showingProperty().subscribe((_, showing) -> leaveUnless(showing, presentation));
    }

    private static void leaveUnless(boolean wanted, PresentationViewModel presentation) {
        if (!wanted) {
            presentation.leave();
        }
    }
}
