package isoscope.ui.mapping;

import isoscope.session.OpenData;
import isoscope.session.data.LoadState;
import isoscope.ui.dialog.Overlay;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/// Asks what the columns of a table mean, whenever reading it needs to know, floating over the window.
public final class MappingDialog {
    private final Overlay overlay;
    private final OpenData data;
    private Optional<MappingViewModel> asked = Optional.empty();

    /// A dialog over a window, which appears by itself.
    ///
    /// @param root of the window's scene; the dialog lies above what it holds
    /// @param data about whose columns is asked
    public MappingDialog(StackPane root, OpenData data) {
        this.data = data;
        overlay = new Overlay(root, "mapping-overlay");
        data.loadStateProperty().subscribe(this::follow);
    }

    private void follow(LoadState state) {
        if (state instanceof LoadState.Asking asking) {
            show(new MappingViewModel(data, asking));
        } else if (asked.isPresent()) {
            asked = Optional.empty();
            overlay.hide();
        }
    }

    private void show(MappingViewModel model) {
        MappingView view = new MappingView(model);
        asked = Optional.of(model);
        overlay.show(view, () -> asked.ifPresent(MappingViewModel::cancel));
    }
}
