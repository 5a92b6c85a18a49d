package isoscope.ui.allocation;

import isoscope.plot.Theme;
import isoscope.plot.charts.AllocationFigure.Shown;
import isoscope.session.Document;
import isoscope.ui.inspector.LayerSample;
import isoscope.ui.inspector.LayerSwitches.Layer;
import isoscope.ui.inspector.LayersSection;
import isoscope.ui.workspace.ChartButtons;
import isoscope.ui.workspace.ChartPane;
import isoscope.ui.workspace.Heading;
import isoscope.ui.workspace.Segments;
import isoscope.ui.workspace.Segments.Choice;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The screen that answers: where do the laws disagree?
public final class AllocationWorkspace {
    private AllocationWorkspace() {}

    /// The screen of a document.
    ///
    /// @param theme light or dark
    public static Workspace of(Document document, ObservableValue<Theme> theme) {
        AllocationViewModel model = new AllocationViewModel(document);
        ChartPane pane = new ChartPane(model, theme);
        List<Node> options =
                ChartButtons.withoutRuns(
                        model.chart(),
                        new Segments<>("against-compute", model.againstComputeProperty(), parts()));
        List<Node> inspector =
                List.of(
                        new LawsSection(model),
                        new VerdictsSection(model),
                        new ConventionsSection(),
                        layers(document));
        return new Workspace(
                new Heading(
                        "allocation",
                        Words.of("Allocation"),
                        "M3 16.5L16.5 3.5M3 16.5L17 10.5M13 3.5h3.5V7",
                        Words.of(
                                "How each law splits one compute budget into parameters and tokens")),
                pane,
                options,
                inspector,
                model);
    }

    private static List<Choice<Shown>> parts() {
        return List.of(
                new Choice<>(Shown.SIZES, Words.of("N and D")),
                new Choice<>(Shown.TOKENS_PER_PARAMETER, Words.of("Tokens per parameter")));
    }

    private static LayersSection layers(Document document) {
        return new LayersSection(
                document,
                new Layer("frontier", Words.of("Fitted law"), LayerSample.line("sample-fitted")),
                new Layer("models", Words.of("Reference models"), LayerSample.model()));
    }
}
