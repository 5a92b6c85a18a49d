package isoscope.ui.help;

import isoscope.tour.ShippedTour;
import isoscope.ui.command.Command;
import isoscope.ui.dialog.Overlay;
import isoscope.ui.workspace.Workspace;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/// Help, floating over the window.
public final class HelpDialog {
    private static final String EVERY_CHART = "charts";

    private final Overlay overlay;

    /// Help over a window.
    ///
    /// @param root of the window's scene
    public HelpDialog(StackPane root) {
        overlay = new Overlay(root, "help-overlay");
    }

    /// Tells of a screen, of charts, and of the keys of these commands, and offers tours.
    ///
    /// @param tours opens a tour
    public void show(Workspace workspace, List<Command> commands, Consumer<ShippedTour> tours) {
        overlay.show(
                new HelpView(
                        workspace.heading().title(),
                        List.of(HelpText.of(workspace.id()), HelpText.of(EVERY_CHART)),
                        commands,
                        tour -> {
                            overlay.hide();
                            tours.accept(tour);
                        },
                        overlay::hide),
                () -> {});
    }
}
