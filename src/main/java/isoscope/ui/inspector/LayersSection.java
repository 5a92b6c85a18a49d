package isoscope.ui.inspector;

import isoscope.session.Document;
import isoscope.ui.inspector.LayerSwitches.Layer;
import java.util.List;
import javafx.scene.layout.VBox;

/// The layers of a chart with their switches, under their heading.
public final class LayersSection extends VBox {
    /// One row a layer.
    ///
    /// @param document holds which layers are hidden
    /// @param layers top to bottom
    public LayersSection(Document document, Layer... layers) {
        getChildren()
                .add(
                        new InspectorSection("Layers")
                                .with(new LayerSwitches(document, List.of(layers))));
    }
}
