package isoscope.ui.command;

import isoscope.ui.dialog.Overlay;
import java.util.List;
import javafx.scene.layout.StackPane;

/// The palette of commands, floating over the window.
public final class PaletteDialog {
    private final Overlay overlay;

    /// A palette over a window.
    ///
    /// @param root of the window's scene
    public PaletteDialog(StackPane root) {
        overlay = new Overlay(root, "palette-overlay");
    }

    /// Offers these commands.
    public void show(List<Command> commands) {
        PaletteViewModel model = new PaletteViewModel(commands);
        PaletteView view = new PaletteView(model);
        model.finishedProperty()
                .subscribe(finished -> {
                    if (finished) {
                        overlay.hide();
                    }
                });
        overlay.show(view, () -> {});
        view.focusQuery();
    }
}
