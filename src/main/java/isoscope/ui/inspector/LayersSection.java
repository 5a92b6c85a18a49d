package isoscope.ui.inspector;

import isoscope.session.Document;
import isoscope.ui.inspector.LayerSwitches.Layer;
import isoscope.words.Words;
import java.util.List;
import javafx.scene.layout.VBox;

/// The layers of a chart with their switches, under their heading, what the colours of its runs mean, and
/// how numbers are written at its ticks.
public final class LayersSection extends VBox {
    /// One row a layer.
    ///
    /// @param document holds which layers are hidden
    /// @param layers top to bottom
    public LayersSection(Document document, Layer... layers) {
        VBox rows =
                new VBox(
                        new LayerSwitches(
                                document.figureSteps(),
                                document.history(),
                                document.studyProperty(),
                                List.of(layers)),
                        new RunLegend(document.studyProperty(), document.selection()),
                        new NumbersRow(document.figureSteps(), document.history()));
        getChildren().add(new InspectorSection(Words.key("Layers")).with(rows));
    }
}
