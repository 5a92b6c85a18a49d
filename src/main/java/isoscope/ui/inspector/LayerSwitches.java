package isoscope.ui.inspector;

import isoscope.plot.Study;
import isoscope.session.FigureSteps;
import isoscope.session.History;
import isoscope.ui.theme.Switch;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The layers of a chart, each with its sample and a switch: the legend of the chart. A click on a row hides its layer or
/// shows it, a double-click, or Enter on the switch, shows it alone. Each is a step that can be undone.
public final class LayerSwitches extends VBox {
    private final FigureSteps steps;
    private final History history;
    private final ReadOnlyObjectProperty<Study> study;
    private final List<String> ids;
    private Runnable undoOfToggle = () -> {};

    /// One switch a layer.
    ///
    /// @param steps show and hide layers
    /// @param history tells which layers are hidden
    /// @param study names what colours a layer
    /// @param layers top to bottom
    public LayerSwitches(
            FigureSteps steps,
            History history,
            ReadOnlyObjectProperty<Study> study,
            List<Layer> layers) {
        getStyleClass().add("layer-switches");
        this.steps = steps;
        this.history = history;
        this.study = study;
        ids = layers.stream().map(Layer::id).toList();
        layers.forEach(layer -> getChildren().add(row(layer)));
    }

    private HBox row(Layer layer) {
        StackPane sample = new StackPane(layer.sample());
        sample.setMinWidth(LayerSample.WIDTH);
        sample.setMaxWidth(LayerSample.WIDTH);
        Label name = new Label();
        name.textProperty().bind(study.map(layer::name));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Switch toggle = toggle(layer);
        HBox row = new HBox(sample, name, toggle);
        Tooltip.install(
                name,
                new Tooltip(Words.of("Click hides or shows it, double-click shows it alone")));
        row.setOnMouseClicked(event -> clicked(layer, toggle, event));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("layer-row");
        return row;
    }

    private void clicked(Layer layer, Switch toggle, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
            undoOfToggle = history.undoable(() -> toggle.setSelected(!toggle.isSelected()));
        } else if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            // The first click hid or showed it; what is alone is alone whatever that did.
            undoOfToggle.run();
            steps.showLayerAlone(layer.id(), ids);
        }
    }

    private Switch toggle(Layer layer) {
        Switch toggle = new Switch();
        toggle.setId("layer-" + layer.id());
        toggle.setAccessibleText(layer.name());
        history.choicesProperty()
                .subscribe(choices ->
                        toggle.setSelected(!choices.laws().hiddenLayers().contains(layer.id())));
        toggle.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                steps.showLayerAlone(layer.id(), ids);
                event.consume();
            }
        });
        toggle.setOnMouseClicked(MouseEvent::consume);
        toggle.selectedProperty().subscribe(shown -> steps.showLayer(layer.id(), shown));
        return toggle;
    }

    /// A layer as the user knows it.
    ///
    /// @param id as in [isoscope.plot.Study#hidden()]
    /// @param name such as "IsoLoss contours"
    /// @param sample a small picture of it, at most 20 wide
    /// @param colour the quantity that colours it while the user did not choose that; empty where nothing is said of it
    public record Layer(String id, String name, Node sample, String colour) {
        /// A layer of whose colour nothing is said.
        public Layer(String id, String name, Node sample) {
            this(id, name, sample, "");
        }

        private String name(Study study) {
            String chosen = study.colouredBy().words();
            return colour.isEmpty()
                    ? name
                    : Words.of("%s, coloured by %s", name, (chosen.isEmpty() ? colour : chosen));
        }
    }
}
