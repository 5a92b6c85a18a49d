package isoscope.ui.main;

import isoscope.task.FxDelay;
import isoscope.ui.tour.StepsPane;
import isoscope.ui.workspace.SidePane;
import isoscope.ui.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;

/// The screens with the panel of steps at their right: beside them where there is room, else above them.
final class StepsSide {
    private static final double ROOM_FOR_BOTH = 1000;

    /// From showing a view until it is drawn.
    private static final Duration UNTIL_DRAWN = Duration.ofMillis(800);

    private final StepsPane steps;
    private final SidePane pane;

    StepsSide(MainViewModel model, List<Workspace> workspaces, Centre centre) {
        steps =
                new StepsPane(
                        model.tours(),
                        model.document().laws(),
                        workspaces,
                        () -> picture(centre.main()),
                        new FxDelay(UNTIL_DRAWN));
        pane = new SidePane(centre.pane(), steps, 0, model.layout().width("steps", SidePane.USUAL));
        BooleanProperty shown = model.tours().model().panelShownProperty();
        Runnable arrange = () -> pane.arrange(shown.get(), pane.getWidth() < ROOM_FOR_BOTH);
        shown.subscribe(arrange);
        pane.widthProperty().subscribe(arrange);
    }

    /// The node of both.
    SidePane pane() {
        return pane;
    }

    /// The panel, for the keyboard to go to.
    StepsPane steps() {
        return steps;
    }

    /// The figure in a screen, or the whole screen where it has none.
    private static Node picture(Node screen) {
        Node figure = screen.lookup(".figure-view");
        return figure == null ? screen : figure;
    }
}
