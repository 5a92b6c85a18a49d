package isoscope.chart;

import isoscope.plot.Zoom;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Turns keys in a focused figure into gestures: plus and minus zoom, arrows move the crosshair or,
/// to a side, the cursor of a size, 0 and F show the whole
/// picture, V, B, O and L choose what dragging does, X leaves the selection out, and Escape gives up the drag, then the
/// pinned card, then the selection.
final class KeyTool {
    private static final double STEP = 8;
    private static final double FINE_STEP = 1;
    private static final double ZOOM = 1.2;

    private final Hover hover;
    private final ReadOnlyObjectProperty<FigureGestures> gestures;
    private final ReadOnlyObjectProperty<DragAction> tool;
    private BooleanSupplier dragCancelled = () -> false;
    private boolean space;

    KeyTool(
            Hover hover,
            ReadOnlyObjectProperty<FigureGestures> gestures,
            ReadOnlyObjectProperty<DragAction> tool) {
        this.hover = hover;
        this.gestures = gestures;
        this.tool = tool;
    }

    /// Sets the first action of Escape, to cancel a drag; it returns whether there was one.
    void onEscape(BooleanSupplier action) {
        dragCancelled = action;
    }

    /// Starts listening.
    void install(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        node.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        space = false;
                    }
                });
    }

    /// Whether Space is held down, which makes a drag pan where it would select.
    boolean holdsSpace() {
        return space;
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && handles(event.getCode(), event.isShiftDown() ? FINE_STEP : STEP)) {
            event.consume();
        }
    }

    private void released(KeyEvent event) {
        gestures.get().settle();
        if (event.getCode() == KeyCode.SPACE) {
            space = false;
        }
    }

    // The keys are those of JavaFX, of which a figure knows a few.
    @SuppressWarnings("UnnecessaryDefaultInEnumSwitch")
    private boolean handles(KeyCode code, double step) {
        switch (code) {
            case PLUS, EQUALS, ADD -> zoom(1 / ZOOM);
            case MINUS, SUBTRACT -> zoom(ZOOM);
            case LEFT -> side(-step);
            case RIGHT -> side(step);
            case UP -> hover.step(0, -step);
            case DOWN -> hover.step(0, step);
            case DIGIT0, NUMPAD0, F -> gestures.get().resetView();
            case V -> gestures.get().useTool(DragAction.PAN);
            case B -> gestures.get().useTool(DragAction.SELECT);
            case O -> gestures.get().useTool(DragAction.OUTLINE);
            case L -> gestures.get().useTool(DragAction.LEAVE_OUT);
            case X -> gestures.get().toggleSelection();
            case ESCAPE -> {
                return dragCancelled.getAsBoolean() || hover.unpin() || gestures.get().selectNone();
            }
            case SPACE -> {
                space = tool.get() != DragAction.PAN;
                return space;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void side(double distance) {
        if (!gestures.get().stepCursor(distance)) {
            hover.step(distance, 0);
        }
    }

    private void zoom(double factor) {
        hover.focus()
                .ifPresent(at ->
                        gestures.get()
                                .zoom(
                                        Zoom.about(
                                                gestures.get().view(),
                                                at.placed(),
                                                at.pageX(),
                                                at.pageY(),
                                                factor,
                                                Zoom.Axes.BOTH)));
    }
}
