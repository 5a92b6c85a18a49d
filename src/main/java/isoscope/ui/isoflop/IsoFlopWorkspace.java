package isoscope.ui.isoflop;

import isoscope.plot.Theme;
import isoscope.session.Document;
import isoscope.ui.inspector.LayerSample;
import isoscope.ui.inspector.LayerSwitches.Layer;
import isoscope.ui.inspector.LayersSection;
import isoscope.ui.workspace.ChartButtons;
import isoscope.ui.workspace.ChartPane;
import isoscope.ui.workspace.Heading;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The screen that answers: which size is best at each budget?
public final class IsoFlopWorkspace {
    private IsoFlopWorkspace() {}

    /// The screen of a document.
    ///
    /// @param theme light or dark
    public static Workspace of(Document document, ObservableValue<Theme> theme) {
        IsoFlopViewModel model = new IsoFlopViewModel(document);
        ChartPane pane = new ChartPane(model, theme);
        List<Node> options = ChartButtons.of(model.chart());
        List<Node> inspector =
                List.of(
                        new ExponentsSection(model),
                        new BudgetsSection(model, theme),
                        layers(document));
        return new Workspace(
                new Heading(
                        "isoflop",
                        "IsoFLOP",
                        "M3 4c.6 5.5 2 8 4 8s3.5-3 4-8M9 8.5c.6 5 1.8 7.5 4 7.5s3.5-3 4-9",
                        Words.of("The model size with the lowest loss at each compute budget")),
                pane,
                options,
                inspector,
                model);
    }

    private static LayersSection layers(Document document) {
        return new LayersSection(
                document,
                new Layer("parabolas", Words.of("Parabolas"), LayerSample.parabola()),
                new Layer("minima", Words.of("Minima"), LayerSample.minimum()),
                new Layer("runs", Words.of("Runs"), LayerSample.run(), "budget"),
                new Layer("excluded-runs", Words.of("Excluded runs"), LayerSample.excluded()));
    }
}
