package isoscope.ui.mapping;

import atlantafx.base.theme.Styles;
import isoscope.ui.dialog.Labels;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;

/// One field of the form: where it is taken from, in which unit, and why.
final class FieldRow {
    private static final double SOURCE = 208;
    private static final double UNIT = 150;
    private static final double AMOUNT = 78;

    private final FieldEntry entry;

    private FieldRow(FieldEntry entry) {
        this.entry = entry;
    }

    /// Adds the field to a form.
    static void add(GridPane form, int row, FieldEntry entry) {
        FieldRow fields = new FieldRow(entry);
        Label name = Styled.of(new Label(entry.field().title()), "mapping-field");
        ComboBox<FieldSource> source = fields.source();
        name.setLabelFor(source);
        form.addRow(row, name, source, fields.unit(), fields.amount());
    }

    private ComboBox<FieldSource> source() {
        ComboBox<FieldSource> box =
                box(Words.key("source"), entry.sourceProperty(), FieldSource::label, SOURCE);
        box.getItems().setAll(entry.sources());
        Tooltip why = new Tooltip();
        why.textProperty()
                .bind(
                        entry.reasonProperty()
                                .map(reason ->
                                        reason.isEmpty()
                                                ? Words.of("no matching column")
                                                : reason));
        box.setTooltip(why);
        return box;
    }

    private Node unit() {
        ComboBox<UnitChoice> box =
                box(Words.key("unit"), entry.unitProperty(), UnitChoice::label, UNIT);
        box.getItems().setAll(entry.units());
        BooleanExpression fits =
                Bindings.createBooleanBinding(
                        () ->
                                !entry.units().isEmpty()
                                        && entry.sourceProperty().get()
                                                instanceof FieldSource.Column,
                        entry.sourceProperty());
        box.visibleProperty().bind(fits);
        return box;
    }

    private TextField amount() {
        TextField field = Styled.of(new TextField(), "number", "mapping-amount");
        field.setId("mapping-amount-" + entry.field().id());
        field.setAccessibleText(Words.of("%s, the number", entry.field().title()));
        field.setPrefWidth(AMOUNT);
        field.setMinWidth(AMOUNT);
        field.promptTextProperty().bind(entry.sourceProperty().map(FieldRow::example));
        field.textProperty().bindBidirectional(entry.amountProperty());
        field.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                entry::wantsAmount, entry.sourceProperty(), entry.unitProperty()));
        Tooltip wrong = new Tooltip();
        wrong.textProperty().bind(entry.errorProperty());
        entry.errorProperty()
                .subscribe(error -> {
                    field.pseudoClassStateChanged(Styles.STATE_DANGER, !error.isEmpty());
                    field.setTooltip(error.isEmpty() ? null : wrong);
                });
        return field;
    }

    private static String example(FieldSource source) {
        return source instanceof FieldSource.EveryRun ? "124M" : "0.5M";
    }

    private <T> ComboBox<T> box(
            String what, ObjectProperty<T> value, Function<T, String> label, double width) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(Words.verbatim("mapping-%s-%s", what, entry.field().id()));
        box.setAccessibleText(Words.of("%s, %s", entry.field().title(), Words.said(what)));
        box.setPrefWidth(width);
        box.setMinWidth(width);
        box.setMaxWidth(width);
        box.setConverter(new Labels<>(label));
        box.getStyleClass().add("mapping-box");
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
