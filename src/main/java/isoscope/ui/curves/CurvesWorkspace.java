package isoscope.ui.curves;

import isoscope.plot.Theme;
import isoscope.quantity.Quantity;
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

/// The screen that answers: what did training look like?
public final class CurvesWorkspace {
    private CurvesWorkspace() {}

    /// The screen of a document.
    ///
    /// @param theme light or dark
    public static Workspace of(Document document, ObservableValue<Theme> theme) {
        CurvesViewModel model = new CurvesViewModel(document);
        ChartPane pane = new ChartPane(model, theme);
        List<Node> options =
                ChartButtons.of(
                        model.chart(), new Segments<>("against", model.againstProperty(), axes()));
        List<Node> inspector = List.of(new EnvelopeSection(model), layers(document));
        return new Workspace(
                new Heading(
                        "loss-curves",
                        Words.of("Loss curves"),
                        Words.of("Curves"),
                        "M3 3.5c1.5 8.5 5 12 14 12.5M3 3.5c3 5.5 6.5 7.5 14 8M3 3.5c4 2.8 8 3.6 14 3.8",
                        Words.of("Every run during training, and the lowest loss at each compute")),
                pane,
                options,
                inspector,
                model);
    }

    private static List<Choice<Quantity>> axes() {
        return List.of(
                new Choice<>(Quantity.COMPUTE, Words.of("Compute")),
                new Choice<>(Quantity.TOKENS, Words.of("Tokens")),
                new Choice<>(Quantity.PARAMETERS, Words.of("Parameters")));
    }

    private static LayersSection layers(Document document) {
        return new LayersSection(
                document,
                new Layer("curves", Words.of("Training curves"), LayerSample.lossCurve()),
                new Layer("runs", Words.of("Runs without a curve"), LayerSample.run()),
                new Layer("excluded-runs", Words.of("Excluded runs"), LayerSample.excluded()),
                new Layer(
                        "envelope", Words.of("Lower envelope"), LayerSample.line("sample-strong")),
                new Layer(
                        "envelope-fit",
                        Words.of("Power-law fit"),
                        LayerSample.line("sample-fitted")),
                new Layer("residuals", Words.of("Residual strip"), LayerSample.stems()));
    }
}
