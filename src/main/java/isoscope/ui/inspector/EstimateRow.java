package isoscope.ui.inspector;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One number of a fitted law: symbol, value, a small picture of its interval, the interval, and a lock that holds it.
/// While it is held, its value is a field.
final class EstimateRow extends VBox {
    private static final double LOCK = 20;
    private static final double SYMBOL = 18;
    private static final double VALUE = 50;
    private static final double WIDE_VALUE = 64;
    private static final int USUAL_LENGTH = 6;

    private final Pins pins;
    private final Label value = new Label();
    private final CustomTextField field = new CustomTextField();
    private final IntervalBar bar = new IntervalBar();
    private final Label range = new Label();
    private final ToggleButton lock = new ToggleButton();
    private final Label complaint = new Label();
    private Estimate estimate;

    EstimateRow(Estimate first, Pins pins) {
        this.pins = pins;
        estimate = first;
        FormulaLine symbol = Styled.of(new FormulaLine(first.symbol()), "estimate-symbol");
        symbol.setMinWidth(SYMBOL);
        symbol.setMaxHeight(USE_PREF_SIZE);
        value.setId("constant-" + first.symbol());
        value.getStyleClass().addAll("value", "number");
        range.getStyleClass().addAll("range", "number");
        range.setMaxWidth(Double.MAX_VALUE);
        range.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(range, Priority.ALWAYS);
        HBox.setHgrow(bar, Priority.SOMETIMES);
        complaint.getStyleClass().add("error-text");
        complaint.setWrapText(true);
        complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
        complaint.managedProperty().bind(complaint.visibleProperty());
        dressField();
        dressLock();
        HBox line = Styled.of(new HBox(symbol, value, field, bar, range, lock), "estimate-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("estimate");
        getChildren().addAll(line, complaint);
        show(first);
    }

    /// Shows the number as it is now.
    void show(Estimate now) {
        estimate = now;
        boolean pinned = now.pin() == Estimate.Pin.PINNED;
        value.setText(now.text());
        value.setMinWidth(now.text().length() > USUAL_LENGTH ? WIDE_VALUE : VALUE);
        range.setText(pinned ? "pinned" : now.spread().map(Spread::text).orElse(""));
        bar.show(now.spread());
        shown(value, !pinned);
        shown(bar, !pinned);
        shown(field, pinned);
        lock.setSelected(pinned);
        lock.setGraphic(new FontIcon(pinned ? Feather.LOCK : Feather.UNLOCK));
        String act =
                pinned
                        ? Words.of("Fit %s again", now.symbol())
                        : Words.of("Pin %s at its current value", now.symbol());
        lock.getTooltip().setText(act);
        lock.setAccessibleText(act);
        if (!field.isFocused()) {
            field.setText(now.text());
            say("");
        }
    }

    private void dressField() {
        field.setId("pin-" + estimate.name());
        field.setAccessibleText(Words.of("Value of %s", estimate.symbol()));
        field.getStyleClass().addAll("pin-field", "number");
        field.setOnAction(event -> commit());
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (!now) {
                        commit();
                    }
                });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void dressLock() {
        lock.setId("lock-" + estimate.name());
        lock.getStyleClass().add("lock-button");
        lock.setTooltip(new Tooltip());
        lock.setMinWidth(LOCK);
        lock.setVisible(estimate.pin() != Estimate.Pin.DERIVED);
        lock.setOnAction(event -> {
            lock.setSelected(estimate.pin() == Estimate.Pin.PINNED);
            pins.toggle(estimate);
        });
    }

    /// Takes the text if it was changed: an unchanged value keeps its digits.
    private void commit() {
        boolean pinned = estimate.pin() == Estimate.Pin.PINNED;
        say(
                pinned && !field.getText().equals(estimate.text())
                        ? pins.type(estimate.name(), field.getText())
                        : "");
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            field.setText(estimate.text());
            say("");
            event.consume();
        }
    }

    private void say(String sentence) {
        complaint.setText(sentence);
        field.pseudoClassStateChanged(Styles.STATE_DANGER, !sentence.isEmpty());
    }

    private static void shown(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
