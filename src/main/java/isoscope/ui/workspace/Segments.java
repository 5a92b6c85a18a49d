package isoscope.ui.workspace;

import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A switch between a few choices that stand side by side. One is always chosen.
///
/// @param <T> the type of the choices
public final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /// A switch bound to a value.
    ///
    /// @param id the subject of the choice; the buttons have node ids such as `plane-0`
    /// @param value the choice
    /// @param choices from left to right
    public Segments(String id, Property<T> value, List<Choice<T>> choices) {
        getStyleClass().add("segments");
        setMaxHeight(USE_PREF_SIZE);
        choices.forEach(choice -> getChildren().add(button(id, value, choice)));
    }

    private ToggleButton button(String id, Property<T> value, Choice<T> choice) {
        ToggleButton button = new ToggleButton(choice.name());
        button.setId(id + "-" + getChildren().size());
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("segment");
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> {
            value.setValue(choice.value());
            button.setSelected(true);
        });
        value.subscribe(now -> button.setSelected(choice.value().equals(now)));
        return button;
    }

    /// Something to choose.
    ///
    /// @param value the value that the button stands for
    /// @param name the text of its button
    public record Choice<T>(T value, String name) {}
}
