package isoscope.ui.workspace;

import java.util.Map;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A switch between a few choices that stand side by side. One is always chosen.
///
/// @param <T> what is chosen
public final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /// A switch bound to a value.
    ///
    /// @param id what the choice is about; the buttons have node ids such as `plane-0`
    /// @param value the choice
    /// @param names each choice and its name, from left to right
    public Segments(String id, Property<T> value, Map<T, String> names) {
        getStyleClass().add("segments");
        names.forEach((choice, name) -> getChildren().add(button(id, value, choice, name)));
    }

    private ToggleButton button(String id, Property<T> value, T choice, String name) {
        ToggleButton button = new ToggleButton(name);
        button.setId(id + "-" + getChildren().size());
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("segment");
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> {
            value.setValue(choice);
            button.setSelected(true);
        });
        value.subscribe(now -> button.setSelected(choice.equals(now)));
        return button;
    }
}
