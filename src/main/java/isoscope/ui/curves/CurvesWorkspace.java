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
                        "Loss curves",
                        "Curves",
                        "M3 3.5c1.5 8.5 5 12 14 12.5M3 3.5c3 5.5 6.5 7.5 14 8M3 3.5c4 2.8 8 3.6 14 3.8",
                        "Every run during training, and the lowest loss at each compute"),
                pane,
                options,
                inspector,
                model.chart());
    }

    private static List<Choice<Quantity>> axes() {
        return List.of(
                new Choice<>(Quantity.COMPUTE, "Compute"),
                new Choice<>(Quantity.TOKENS, "Tokens"),
                new Choice<>(Quantity.PARAMETERS, "Parameters"));
    }

    private static LayersSection layers(Document document) {
        return new LayersSection(
                document,
                new Layer("curves", "Training curves", LayerSample.lossCurve()),
                new Layer("runs", "Runs without a curve", LayerSample.run()),
                new Layer("excluded-runs", "Excluded runs", LayerSample.excluded()),
                new Layer("envelope", "Lower envelope", LayerSample.line("sample-strong")),
                new Layer("envelope-fit", "Power-law fit", LayerSample.line("sample-fitted")),
                new Layer("residuals", "Residual strip", LayerSample.stems()));
    }
}
