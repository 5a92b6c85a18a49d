package isoscope.ui.main;

import isoscope.session.view.Layout;
import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.workspace.FigureCopy;
import isoscope.ui.workspace.FigureExport;
import isoscope.ui.workspace.FigureReading;
import isoscope.ui.workspace.SidePane;
import isoscope.ui.workspace.Workspace;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screen that is shown and, beside it, its inspector: behind a divider where there is room, else above the screen's
/// right edge when asked for. There is none while nothing of it is visible.
final class Centre {
    private static final double WIDE = 1216;

    /// The header stays free, where the button is that puts the inspector away.
    private static final double HEADER = 52;

    private final MainViewModel model;
    private final List<Workspace> workspaces;
    private final List<WorkspacePane> panes;
    private final StackPane main = new StackPane();
    private final VBox sections = new VBox();
    private final ScrollPane inspector = new ScrollPane(sections);
    private final SidePane pane;

    /// @param copy puts figures on the clipboard
    /// @param export saves figures
    /// @param reading shows figures in words or numbers
    Centre(
            MainViewModel model,
            List<Workspace> workspaces,
            FigureCopy copy,
            FigureExport export,
            FigureReading reading) {
        this.model = model;
        this.workspaces = List.copyOf(workspaces);
        panes =
                workspaces.stream()
                        .map(each -> new WorkspacePane(each, model, copy, export, reading))
                        .toList();
        inspector.setFitToWidth(true);
        inspector.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        inspector.getStyleClass().add("inspector");
        inspector.setId("inspector");
        pane =
                new SidePane(
                        main, inspector, HEADER, model.layout().width("inspector", SidePane.USUAL));
        main.getStyleClass().add("main-area");
        model.currentProperty().subscribe(now -> show());
        model.inspectorShownProperty().subscribe(now -> arrange());
        workspaces.forEach(each -> each.bare().subscribe(now -> arrange()));
        pane.widthProperty().subscribe(width -> resized(width.doubleValue()));
        workspaces.stream()
                .flatMap(each -> each.inspector().stream())
                .forEach(part -> {
                    fold(part, model.layout());
                    part.visibleProperty().subscribe(_ -> arrange());
                });
    }

    /// Lets the layout fold the sections of a part of the inspector.
    private static void fold(Node part, Layout layout) {
        if (part instanceof InspectorSection section) {
            section.foldedProperty().bindBidirectional(layout.folded(section.heading()));
        } else if (part instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(inner -> fold(inner, layout));
        }
    }

    /// The node of both.
    SidePane pane() {
        return pane;
    }

    /// The inspector, for the keyboard to go to.
    ScrollPane inspector() {
        return inspector;
    }

    /// The header and main area, for the keyboard to go to.
    StackPane main() {
        return main;
    }

    private void show() {
        main.getChildren().setAll(panes.get(model.currentProperty().get()));
        sections.getChildren().setAll(workspace().inspector());
        inspector.setVvalue(0);
        arrange();
    }

    private Workspace workspace() {
        return workspaces.get(model.currentProperty().get());
    }

    private void arrange() {
        boolean narrow = pane.getWidth() < WIDE;
        boolean useful =
                !workspace().bare().getValue()
                        && workspace().inspector().stream().anyMatch(Node::isVisible);
        boolean shown = useful && model.inspectorShownProperty().get();
        pane.arrange(shown, narrow);
    }

    private void resized(double width) {
        if (width > 0) {
            model.setNarrow(width < WIDE);
            arrange();
        }
    }
}
