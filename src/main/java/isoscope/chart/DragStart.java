package isoscope.chart;

import isoscope.plot.PlacedPanel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Chooses what a drag does from where it begins, the button, the keys held and the tool in hand: Ctrl always draws a
/// selection box, Shift zooms to a box where dragging pans, the middle button always pans, Space where dragging draws a
/// box.
///
/// @param surface the surface that is dragged over
/// @param gestures who hears of it
/// @param tool the action of dragging without keys
/// @param keys whether Space is held
record DragStart(
        FigureSurface surface,
        ReadOnlyObjectProperty<FigureGestures> gestures,
        ReadOnlyObjectProperty<DragAction> tool,
        KeyTool keys) {

    /// Whether the gesture may be steered by keys while it lasts.
    boolean needsKeys(MouseEvent event) {
        return tool.get() != DragAction.PAN || event.isShortcutDown();
    }

    /// The drag that begins with this press; empty outside every frame and for buttons without a meaning.
    Optional<Drag> of(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        List<PlacedPanel> panels = surface.placed();
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        Optional<PlacedPanel> held =
                primary && !event.isShortcutDown()
                        ? FrameHits.cursor(panels, x, y)
                        : Optional.empty();
        if (held.isPresent()) {
            return held.map(placed -> takeCursor(placed, x));
        }
        Optional<PlacedPanel> placed = FrameHits.inside(panels, x, y);
        if (event.getButton() == MouseButton.MIDDLE || (primary && pans(event))) {
            return placed.map(
                    each -> new Drag.Pan(gestures.get(), gestures.get().view(), each, x, y));
        }
        return primary ? placed.map(each -> drawn(each, event)) : Optional.empty();
    }

    private Drag drawn(PlacedPanel placed, MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        if (tool.get() == DragAction.OUTLINE) {
            return new OutlineDrag(
                    surface.foreground(), gestures.get(), placed, mode(event), new Outline(x, y));
        }
        return new BoxDrag(surface.foreground(), placed, x, y, action(placed, event));
    }

    private boolean pans(MouseEvent event) {
        if (event.isShortcutDown()) {
            return false;
        }
        return switch (tool.get()) {
            case PAN -> !event.isShiftDown();
            case SELECT, OUTLINE, LEAVE_OUT -> keys.holdsSpace();
        };
    }

    private Drag takeCursor(PlacedPanel placed, double x) {
        double stood = FrameHits.cursorValue(placed).orElseGet(() -> placed.dataX(x));
        return new Drag.Cursor(gestures.get(), placed, stood, placed.toX(stood) - x);
    }

    private BoxAction action(PlacedPanel placed, MouseEvent event) {
        if (event.isShortcutDown()) {
            return new BoxAction.Select(gestures.get(), placed, mode(event));
        }
        return switch (tool.get()) {
            case PAN -> new BoxAction.ZoomTo(gestures.get(), placed);
            case SELECT, OUTLINE -> new BoxAction.Select(gestures.get(), placed, mode(event));
            case LEAVE_OUT -> new BoxAction.LeaveOut(gestures.get(), placed);
        };
    }

    private static SelectMode mode(MouseEvent event) {
        if (event.isShiftDown()) {
            return SelectMode.ADD;
        }
        return event.isAltDown() ? SelectMode.REMOVE : SelectMode.REPLACE;
    }
}
