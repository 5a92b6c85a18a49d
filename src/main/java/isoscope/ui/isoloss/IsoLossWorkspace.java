package isoscope.ui.isoloss;

import isoscope.plot.Layer.Plane;
import isoscope.plot.Theme;
import isoscope.session.Document;
import isoscope.ui.inspector.FittedLawSection;
import isoscope.ui.inspector.GoodnessSection;
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

/// The screen that answers: what loss for this size and compute?
public final class IsoLossWorkspace {
    private IsoLossWorkspace() {}

    /// The screen of a document.
    ///
    /// @param theme light or dark
    public static Workspace of(Document document, ObservableValue<Theme> theme) {
        IsoLossViewModel model = new IsoLossViewModel(document);
        ChartPane pane = new ChartPane(model, theme);
        List<Node> options =
                ChartButtons.of(
                        model.chart(), new Segments<>("plane", model.planeProperty(), planes()));
        List<Node> inspector =
                List.of(
                        new FittedLawSection(
                                document.fitting(),
                                document.fitSteps(),
                                document.studyProperty(),
                                true),
                        new GoodnessSection(
                                document.fitting(), document.fitSteps(), document.studyProperty()),
                        layers(document));
        return new Workspace(
                new Heading(
                        "isoloss",
                        "IsoLoss",
                        "M17 3.5C9 3.8 4 7 4 10.5s5 6 13 6M17 6.8c-5 .3-7.6 1.8-7.6 3.7S12 13.6 17 13.6",
                        Words.of("Loss over compute and size, and the best size for each budget")),
                pane,
                options,
                inspector,
                model);
    }

    private static List<Choice<Plane>> planes() {
        return List.of(
                new Choice<>(Plane.COMPUTE_PARAMETERS, Words.of("N against C")),
                new Choice<>(Plane.PARAMETERS_TOKENS, Words.of("D against N")),
                new Choice<>(Plane.COMPUTE_TOKENS, Words.of("D against C")));
    }

    private static LayersSection layers(Document document) {
        return new LayersSection(
                document,
                new Layer("field", Words.of("Loss heat-map"), LayerSample.field()),
                new Layer("contours", Words.of("IsoLoss contours"), LayerSample.contour()),
                new Layer(
                        "isoflop-lines",
                        Words.of("IsoFLOP lines"),
                        LayerSample.line("sample-thin")),
                new Layer(
                        "frontier", Words.of("Fitted frontier"), LayerSample.line("sample-fitted")),
                new Layer("runs", Words.of("Runs"), LayerSample.run(), "loss"),
                new Layer("excluded-runs", Words.of("Excluded runs"), LayerSample.excluded()),
                new Layer("models", Words.of("Reference models"), LayerSample.model()));
    }
}
