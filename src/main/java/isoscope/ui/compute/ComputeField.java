package isoscope.ui.compute;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import isoscope.quantity.ComputeUnit;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// C as text, with its unit and the switch between units.
final class ComputeField extends VBox {
    private final ComputeBarViewModel model;
    private final CustomTextField field = new CustomTextField();
    private final Label caption = new Label(Words.of("COMPUTE C"));

    ComputeField(ComputeBarViewModel model) {
        this.model = model;
        caption.setLabelFor(field);
        caption.getStyleClass().add("compute-caption");
        getChildren().addAll(caption, field(), units());
        getStyleClass().add("compute-field-block");
    }

    private CustomTextField field() {
        Label unit = Styled.of(new Label(), "unit");
        unit.textProperty().bind(model.unitProperty().map(ComputeUnit::label));
        field.setId("compute-field");
        field.setRight(unit);
        field.setAccessibleText(Words.of("Compute C"));
        field.getStyleClass().add("number");
        model.textProperty().subscribe(now -> show());
        model.errorProperty().subscribe(this::mark);
        field.setOnAction(event -> commit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::passUndoOn);
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        show();
                    }
                });
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        commit();
                    }
                });
        return field;
    }

    private HBox units() {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons =
                Arrays.stream(ComputeUnit.values()).map(unit -> button(unit, group)).toList();
        HBox units = Styled.of(new HBox(), "segments");
        units.getChildren().addAll(buttons);
        return units;
    }

    private ToggleButton button(ComputeUnit unit, ToggleGroup group) {
        ToggleButton button = Styled.of(new ToggleButton(shortName(unit)), "segment");
        button.setId("unit-" + unit.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> model.unitProperty().set(unit));
        model.unitProperty().subscribe(now -> button.setSelected(now == unit));
        return button;
    }

    private static String shortName(ComputeUnit unit) {
        return switch (unit) {
            case FLOP, PF_DAYS -> unit.label();
            case H100_HOURS -> "H100-h";
        };
    }

    /// A text field takes undo and redo for itself even with nothing to undo; while nothing is typed they are the
    /// window's.
    private void passUndoOn(KeyEvent event) {
        boolean undo = event.getCode() == KeyCode.Z && event.isShortcutDown();
        if (undo && field.getText().equals(model.textProperty().get())) {
            event.consume();
            fireEvent(event.copyFor(this, this));
        }
    }

    private void commit() {
        model.commit(field.getText());
        if (model.errorProperty().get().isEmpty()) {
            show();
            field.end();
        }
    }

    private void show() {
        field.setText(model.textProperty().get());
    }

    private void mark(String error) {
        boolean wrong = !error.isEmpty();
        field.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        caption.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        caption.setText(wrong ? error : Words.of("COMPUTE C"));
    }
}
