package isoscope.ui.workspace;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import isoscope.ui.theme.Styled;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// An input to type, with its title, its unit and its default, and below it what is wrong with it.
public final class EntryField extends VBox {
    private final EntryViewModel entry;
    private final CustomTextField field = new CustomTextField();

    /// The field of an input.
    public EntryField(EntryViewModel entry) {
        this.entry = entry;
        Label title = Styled.of(new Label(entry.name().title()), "input-title");
        title.setLabelFor(field);
        field.setId(entry.name().id());
        field.setAccessibleText(entry.name().title());
        field.getStyleClass().addAll("number", "input-field");
        field.promptTextProperty().bind(entry.usualProperty());
        if (!entry.name().unit().isEmpty()) {
            field.setRight(Styled.of(new Label(entry.name().unit()), "unit"));
        }
        entry.textProperty().subscribe(_ -> show());
        field.setOnAction(_ -> commit());
        field.focusedProperty()
                .subscribe((_, now) -> {
                    if (!now) {
                        commit();
                    }
                });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show();
                commit();
                event.consume();
            }
        });
        getChildren().addAll(title, field, error());
        getStyleClass().add("input");
    }

    /// Puts something beside the unit.
    public EntryField with(Node button) {
        field.setLeft(button);
        return this;
    }

    private Label error() {
        Label error = Styled.of(new Label(), "error-text");
        error.setId(field.getId() + "-error");
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.textProperty().bind(entry.errorProperty());
        error.visibleProperty().bind(entry.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        entry.errorProperty()
                .subscribe(
                        now -> field.pseudoClassStateChanged(Styles.STATE_DANGER, !now.isEmpty()));
        return error;
    }

    private void show() {
        field.setText(entry.textProperty().get());
    }

    private void commit() {
        entry.type(field.getText());
        if (entry.errorProperty().get().isEmpty()) {
            show();
            field.end();
        }
    }
}
