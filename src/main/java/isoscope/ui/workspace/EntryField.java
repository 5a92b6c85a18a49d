package isoscope.ui.workspace;

import isoscope.ui.theme.Styled;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// An input to type, with its title, its unit and its default.
public final class EntryField extends VBox {
    private final ValueField value;

    /// The field of an input.
    public EntryField(EntryViewModel entry) {
        InputName name = entry.name();
        value = new ValueField(entry, name.id(), name.title());
        Label title = Styled.of(new Label(name.title()), "input-title");
        title.setLabelFor(value.field());
        value.field().getStyleClass().add("input-field");
        value.field().promptTextProperty().bind(entry.usualProperty());
        if (!name.unit().isEmpty()) {
            value.field().setRight(Styled.of(new Label(name.unit()), "unit"));
        }
        getChildren().addAll(title, value);
        getStyleClass().add("input");
    }

    /// Puts something beside the unit.
    public EntryField with(Node button) {
        value.field().setLeft(button);
        return this;
    }
}
