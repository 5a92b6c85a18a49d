package isoscope.ui.curves;

import isoscope.plot.Theme;
import isoscope.quantity.Quantity;
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

/// The screen that answers: what did training look like?
public final class CurvesWorkspace implements Workspace {
    private final CurvesViewModel model;
    private final ChartPane pane;
    private final List<Node> options;
    private final List<Node> inspector;

    /// The screen of a document.
    ///
    /// @param theme light or dark
    /// @param copy puts the figure on the clipboard
    public CurvesWorkspace(Document document, ObservableValue<Theme> theme, FigureCopy copy) {
        model = new CurvesViewModel(document);
        pane = new ChartPane(model.chart(), model, theme);
        options =
                ChartButtons.of(
                        model.chart(),
                        () -> copy.copy(this),
                        new Segments<>("against", model.againstProperty(), axes()));
        inspector = List.of(new EnvelopeSection(model), layers(document));
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

    @Override
    public String id() {
        return "loss-curves";
    }

    @Override
    public String title() {
        return "Loss curves";
    }

    @Override
    public String railLabel() {
        return "Curves";
    }

    @Override
    public String icon() {
        return "M3 3.5c1.5 8.5 5 12 14 12.5M3 3.5c3 5.5 6.5 7.5 14 8M3 3.5c4 2.8 8 3.6 14 3.8";
    }

    @Override
    public ObservableValue<String> description() {
        return new SimpleStringProperty(
                "Every run as it trains, and the best loss at each compute");
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
