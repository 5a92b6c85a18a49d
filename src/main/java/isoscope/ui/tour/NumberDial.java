package isoscope.ui.tour;

import isoscope.words.Words;
import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A number that is dragged, evenly in decades, or moved by the arrow keys: to the sides a little, up and down by a decade. It has no ends, which would tell where the
/// answer is.
final class NumberDial extends Label {
    private static final double DECADE = 140;
    private static final double STEP = 0.05;
    private static final double FINE_STEP = 0.01;
    private static final double LOWEST = 1e-9;
    private static final double HIGHEST = 1e33;

    private final DoubleProperty value;
    private final String unit;
    private double pressedAt;
    private double pressedValue;

    /// @param name for a screen reader
    NumberDial(DoubleProperty value, String unit, String name) {
        this.value = value;
        this.unit = unit;
        setId("guess-number");
        getStyleClass().add("guess-number");
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        value.subscribe(now -> {
            setText(Words.of("◂ %s ▸", GuessText.number(now.doubleValue(), unit)));
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        pressedAt = event.getSceneX();
        pressedValue = value.get();
    }

    private void dragged(MouseEvent event) {
        set(pressedValue * Math.pow(10, (event.getSceneX() - pressedAt) / DECADE));
        event.consume();
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? FINE_STEP : STEP;
        double decades =
                switch (event.getCode()) {
                    case RIGHT -> step;
                    case LEFT -> -step;
                    case UP -> 1;
                    case DOWN -> -1;
                    default -> 0;
                };
        if (decades != 0) {
            shift(decades);
            event.consume();
        }
    }

    private void shift(double decades) {
        set(value.get() * Math.pow(10, decades));
    }

    private void set(double wanted) {
        value.set(Math.clamp(wanted, LOWEST, HIGHEST));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> Math.log10(value.get());
            case VALUE_STRING -> GuessText.number(value.get(), unit);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> shift(STEP);
            case DECREMENT -> shift(-STEP);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
