package isoscope.ui.allocation;

import isoscope.plot.Theme;
import isoscope.plot.charts.AllocationFigure.Shown;
import isoscope.session.Document;
import isoscope.ui.inspector.LayerSample;
import isoscope.ui.inspector.LayerSwitches.Layer;
import isoscope.ui.inspector.LayersSection;
import isoscope.ui.workspace.ChartButtons;
import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.ChartPane;
import isoscope.ui.workspace.FigureCopy;
import isoscope.ui.workspace.Segments;
import isoscope.ui.workspace.Segments.Choice;
import isoscope.ui.workspace.Workspace;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The screen that answers: where do the laws disagree?
public final class AllocationWorkspace implements Workspace {
    private final AllocationViewModel model;
    private final ChartPane pane;
    private final List<Node> options;
    private final List<Node> inspector;

    /// The screen of a document.
    ///
    /// @param theme light or dark
    /// @param copy puts the figure on the clipboard
    public AllocationWorkspace(Document document, ObservableValue<Theme> theme, FigureCopy copy) {
        model = new AllocationViewModel(document);
        pane = new ChartPane(model.chart(), model, theme);
        options =
                ChartButtons.withoutRuns(
                        model.chart(),
                        () -> copy.copy(this),
                        new Segments<>("against-compute", model.againstComputeProperty(), parts()));
        inspector =
                List.of(
                        new LawsSection(model),
                        new VerdictsSection(model),
                        new ConventionsSection(),
                        layers(document));
    }

    private static List<Choice<Shown>> parts() {
        return List.of(
                new Choice<>(Shown.SIZES, "N and D"),
                new Choice<>(Shown.TOKENS_PER_PARAMETER, "Tokens per parameter"));
    }

    private static LayersSection layers(Document document) {
        return new LayersSection(
                document,
                new Layer("frontier", "Fitted law", LayerSample.line("sample-fitted")),
                new Layer("models", "Reference models", LayerSample.model()));
    }

    @Override
    public String id() {
        return "allocation";
    }

    @Override
    public String title() {
        return "Allocation";
    }

    @Override
    public String icon() {
        return "M3 16.5L16.5 3.5M3 16.5L17 10.5M13 3.5h3.5V7";
    }

    @Override
    public ObservableValue<String> description() {
        return new SimpleStringProperty(
                "How each law splits one compute budget into parameters and tokens");
    }

    @Override
    public Node content() {
        return pane;
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
        return model.chart();
    }
}
