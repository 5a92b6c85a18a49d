package isoscope.ui.inspector;

import atlantafx.base.controls.ToggleSwitch;
import isoscope.plot.Study;
import isoscope.session.Document;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The layers of a chart, each with its sample and a switch: the legend of the chart. Switching is a step that can be
/// undone.
public final class LayerSwitches extends VBox {
    /// One switch a layer.
    ///
    /// @param document holds which layers are hidden
    /// @param layers top to bottom
    public LayerSwitches(Document document, List<Layer> layers) {
        getStyleClass().add("layer-switches");
        layers.forEach(layer -> getChildren().add(row(document, layer)));
    }

    private static HBox row(Document document, Layer layer) {
        StackPane sample = new StackPane(layer.sample());
        sample.setMinWidth(LayerSample.WIDTH);
        sample.setMaxWidth(LayerSample.WIDTH);
        Label name = new Label();
        name.textProperty().bind(document.studyProperty().map(layer::name));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(sample, name, toggle(document, layer));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("layer-row");
        return row;
    }

    private static ToggleSwitch toggle(Document document, Layer layer) {
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.setId("layer-" + layer.id());
        toggle.setAccessibleText(layer.name());
        document.history()
                .choicesProperty()
                .subscribe(choices -> toggle.setSelected(!choices.hidden().contains(layer.id())));
        toggle.selectedProperty().subscribe(shown -> document.showLayer(layer.id(), shown));
        return toggle;
    }

    /// A layer as the user knows it.
    ///
    /// @param id as in [isoscope.plot.Study#hidden()]
    /// @param name such as "IsoLoss contours"
    /// @param sample a small picture of it, at most 20 wide
    /// @param colour what colours it while the user did not choose that; empty where nothing is said of it
    public record Layer(String id, String name, Node sample, String colour) {
        /// A layer of whose colour nothing is said.
        public Layer(String id, String name, Node sample) {
            this(id, name, sample, "");
        }

        private String name(Study study) {
            String chosen = study.colouredBy().words();
            return colour.isEmpty()
                    ? name
                    : name + ", coloured by " + (chosen.isEmpty() ? colour : chosen);
        }
    }
}
