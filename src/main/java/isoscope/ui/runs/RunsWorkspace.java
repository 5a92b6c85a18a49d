package isoscope.ui.runs;

import isoscope.plot.Theme;
import isoscope.session.Document;
import isoscope.session.Layout;
import isoscope.ui.inspector.RunLegend;
import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.ToolSwitch;
import isoscope.ui.workspace.Workspace;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The Runs screen.
public final class RunsWorkspace implements Workspace {
    private final RunsViewModel model;
    private final ScatterModel scatter;
    private final StackPane content = new StackPane();
    private final List<Node> options;
    private final List<Node> inspector;

    /// The screen, in its two states.
    ///
    /// @param document whose runs it shows
    /// @param start what it shows before there are any
    /// @param theme light or dark
    /// @param layout how wide its parts are
    public RunsWorkspace(
            Document document, StartViewModel start, ObservableValue<Theme> theme, Layout layout) {
        model = new RunsViewModel(document);
        scatter = new ScatterModel(document);
        RunsView table =
                new RunsView(model, scatter, theme, layout.width("runs-side", RunsView.SIDE));
        StartView startView = new StartView(start);
        options = List.of(new ToolSwitch(scatter.chart().toolProperty()));
        RunLegend legend = new RunLegend(document.studyProperty(), document.selection());
        inspector = new RunsInspector(model, legend).sections();
        model.shownProperty().bind(content.sceneProperty().isNotNull());
        model.hasData().subscribe(data -> content.getChildren().setAll(data ? table : startView));
    }

    @Override
    public String id() {
        return "runs";
    }

    @Override
    public String title() {
        return "Runs";
    }

    @Override
    public String icon() {
        return "M3 4.5h14M3 10h14M3 15.5h14M7.500 4.500v11";
    }

    @Override
    public ObservableValue<String> description() {
        return model.summary();
    }

    @Override
    public ObservableValue<Boolean> bare() {
        return model.hasData().map(data -> !data);
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> options() {
        return options;
    }

    @Override
    public List<Node> inspector() {
        return inspector;
    }

    @Override
    public ChartModel chart() {
        return scatter.chart();
    }
}
