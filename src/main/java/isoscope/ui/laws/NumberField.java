package isoscope.ui.laws;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// A number to type, and below it what is wrong with it.
final class NumberField extends VBox {
    static final double HEIGHT = 28;

    private final NumberEntry entry;
    private final CustomTextField field = new CustomTextField();

    NumberField(String id, NumberEntry entry) {
        this.entry = entry;
        field.setId(id);
        field.setAccessibleText(entry.name());
        field.getStyleClass().addAll("number", "setting-field");
        entry.textProperty().subscribe(now -> show());
        field.setOnAction(event -> commit());
        field.focusedProperty()
                .subscribe((before, now) -> {
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
        Label error = new Label();
        error.setWrapText(true);
        error.getStyleClass().add("error-text");
        error.textProperty().bind(entry.errorProperty());
        error.visibleProperty().bind(entry.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        entry.errorProperty()
                .subscribe(
                        now -> field.pseudoClassStateChanged(Styles.STATE_DANGER, !now.isEmpty()));
        getChildren().addAll(field, error);
        getStyleClass().add("setting");
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
