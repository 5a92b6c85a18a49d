package isoscope.ui.runs;

import isoscope.plot.Theme;
import isoscope.session.Document;
import isoscope.session.view.Layout;
import isoscope.ui.inspector.RunLegend;
import isoscope.ui.workspace.Heading;
import isoscope.ui.workspace.ToolSwitch;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The Runs screen.
public final class RunsWorkspace {
    private RunsWorkspace() {}

    /// The screen, in its two states.
    ///
    /// @param document whose runs it shows
    /// @param start the view before there are any
    /// @param theme light or dark
    /// @param layout how wide its parts are
    /// @param columns of the table, as they were chosen before
    public static Workspace of(
            Document document,
            StartViewModel start,
            ObservableValue<Theme> theme,
            Layout layout,
            RememberedColumns columns) {
        StackPane content = new StackPane();
        RunsViewModel model = new RunsViewModel(document, columns);
        ScatterModel scatter = new ScatterModel(document);
        RunsView table =
                new RunsView(model, scatter, theme, layout.width("runs-side", RunsView.SIDE));
        StartView startView = new StartView(start);
        List<Node> options = List.of(new ToolSwitch(scatter.chart().toolProperty()));
        RunLegend legend = new RunLegend(document.studyProperty(), document.selection());
        List<Node> inspector = new RunsInspector(model, legend).sections();
        model.shownProperty().bind(content.sceneProperty().isNotNull());
        model.hasData().subscribe(data -> content.getChildren().setAll(data ? table : startView));
        return new Workspace(
                new Heading(
                        "runs",
                        Words.of("Runs"),
                        Words.of("Runs"),
                        "M3 4.5h14M3 10h14M3 15.5h14M7.500 4.500v11",
                        model.summary()),
                content,
                options,
                inspector,
                scatter,
                model.hasData().map(data -> !data));
    }
}
