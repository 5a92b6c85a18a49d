package isoscope.ui.inspector;

import isoscope.plot.NumberStyle;
import isoscope.session.Document;
import isoscope.ui.inspector.LayerSwitches.Layer;
import isoscope.ui.workspace.Segments;
import isoscope.ui.workspace.Segments.Choice;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The layers of a chart with their switches, and how numbers are written at its ticks, under their heading.
public final class LayersSection extends VBox {
    private static final List<Choice<NumberStyle>> NUMBERS =
            List.of(
                    new Choice<>(NumberStyle.AUTOMATIC, "Mixed"),
                    new Choice<>(NumberStyle.POWERS, "10ⁿ"),
                    new Choice<>(NumberStyle.SI, "K M B T"));

    /// One row a layer.
    ///
    /// @param document holds which layers are hidden
    /// @param layers top to bottom
    public LayersSection(Document document, Layer... layers) {
        getChildren()
                .add(
                        new InspectorSection("Layers")
                                .with(new LayerSwitches(document, List.of(layers)))
                                .with(numbers(document)));
    }

    private static Node numbers(Document document) {
        var style =
                new SimpleObjectProperty<>(document.history().choicesProperty().get().numbers());
        document.history().choicesProperty().subscribe(now -> style.set(now.numbers()));
        style.subscribe(document::writeNumbers);
        Label name = new Label("Numbers");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(name, new Segments<>("numbers", style, NUMBERS));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("layer-row");
        return row;
    }
}
