package isoscope.ui.workspace;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import isoscope.ui.theme.Styled;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A field for a value, and below it what is wrong with what was typed. Enter and leaving the field take the value, Escape
/// gives up what was typed.
public final class ValueField extends VBox {
    private final TypedValue value;
    private final CustomTextField field = new CustomTextField();

    /// A field.
    ///
    /// @param id of the field; that of its error is `id-error`
    /// @param name for screen readers
    public ValueField(TypedValue value, String id, String name) {
        this.value = value;
        field.setId(id);
        field.setAccessibleText(name);
        field.getStyleClass().add("number");
        value.textProperty().subscribe(_ -> show());
        field.setOnAction(_ -> commit());
        field.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        commit();
                    }
                });
        field.setOnKeyPressed(this::press);
        getChildren().addAll(field, error());
        getStyleClass().add("value-field");
    }

    /// The field itself.
    public CustomTextField field() {
        return field;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            show();
            commit();
            event.consume();
        }
    }

    private Label error() {
        Label error = Styled.of(new Label(), "error-text");
        error.setId(field.getId() + "-error");
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.textProperty().bind(value.errorProperty());
        error.visibleProperty().bind(value.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        value.errorProperty()
                .subscribe(
                        now -> field.pseudoClassStateChanged(Styles.STATE_DANGER, !now.isEmpty()));
        return error;
    }

    private void show() {
        field.setText(value.textProperty().getValue());
    }

    private void commit() {
        value.type(field.getText());
        if (value.errorProperty().get().isEmpty()) {
            show();
            field.end();
        }
    }
}
