package isoscope.ui.compute;

import isoscope.words.Words;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A slider for compute over ten decades, with the runs and the known models marked on it.
final class ComputeSlider extends Region {
    private static final double HEIGHT = 96;
    private static final double MARGIN = 14;
    private static final double NARROWEST = 260;
    private static final double THUMB_WIDTH = 12;
    private static final double THUMB_HEIGHT = 28;
    private static final double SNAP = 4;
    private static final double STEP = 0.1;
    private static final double FINE_STEP = 0.01;
    private static final double PAGE = 1;

    private final ComputeBarViewModel model;
    private final SliderTrack track = new SliderTrack();
    private final SliderPins pins;
    private final HBox thumb = thumb();

    ComputeSlider(ComputeBarViewModel model) {
        this.model = model;
        pins = new SliderPins(model.pins());
        getChildren().addAll(track, pins, thumb);
        getStyleClass().add("compute-slider");
        setFocusTraversable(true);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Words.of("Compute C"));
        model.histogramProperty()
                .subscribe(histogram -> {
                    track.show(histogram);
                    requestLayout();
                });
        model.computeProperty().subscribe(now -> moveThumb());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private static HBox thumb() {
        Region left = new Region();
        Region right = new Region();
        left.getStyleClass().add("slider-groove");
        right.getStyleClass().add("slider-groove");
        HBox thumb = new HBox(left, right);
        thumb.getStyleClass().add("slider-thumb");
        thumb.setMouseTransparent(true);
        thumb.setManaged(false);
        return thumb;
    }

    private LogScale scale() {
        return new LogScale(MARGIN, getWidth() - 2 * MARGIN);
    }

    private void drag(MouseEvent event) {
        requestFocus();
        LogScale scale = scale();
        double reach = event.isAltDown() ? 0 : SNAP / scale.perDecade();
        model.moveTo(scale.compute(event.getX()), reach);
        event.consume();
    }

    private void press(KeyEvent event) {
        double step = event.isShiftDown() ? FINE_STEP : STEP;
        double decades =
                switch (event.getCode()) {
                    case RIGHT, UP -> step;
                    case LEFT, DOWN -> -step;
                    case PAGE_UP -> PAGE;
                    case PAGE_DOWN -> -PAGE;
                    case HOME -> -LogScale.HIGHEST;
                    case END -> LogScale.HIGHEST;
                    default -> 0;
                };
        if (decades != 0 && !event.isControlDown() && !event.isAltDown()) {
            model.shift(decades);
            event.consume();
        }
    }

    private void moveThumb() {
        double x = scale().x(model.computeProperty().get());
        thumb.resize(THUMB_WIDTH, THUMB_HEIGHT);
        thumb.relocate(Math.rint(x - THUMB_WIDTH / 2), SliderTrack.TRACK_Y - THUMB_HEIGHT / 2);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    @Override
    protected void layoutChildren() {
        LogScale scale = scale();
        track.resizeRelocate(0, 0, getWidth(), getHeight());
        track.arrange(scale);
        pins.resizeRelocate(0, 0, getWidth(), getHeight());
        track.yieldTo(pins.arrange(scale, getWidth()));
        moveThumb();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return NARROWEST;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> Math.log10(model.computeProperty().get());
            case MIN_VALUE -> (double) LogScale.LOWEST;
            case MAX_VALUE -> (double) LogScale.HIGHEST;
            case VALUE_STRING -> model.spokenProperty().get();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> model.shift(STEP);
            case DECREMENT -> model.shift(-STEP);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
