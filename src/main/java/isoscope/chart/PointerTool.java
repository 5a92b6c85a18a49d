package isoscope.chart;

import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.Zoom;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Turns mouse and wheel over a figure into gestures: the compute cursor first, then selection or box zoom, then panning.
final class PointerTool {
    private static final double SMALLEST_BOX = 4;
    private static final double ZOOM_PER_PIXEL = 0.0045;
    private static final Duration DOUBLE_CLICK = Duration.millis(250);

    private final FigureSurface surface;
    private final Hover hover;
    private final ReadOnlyObjectProperty<FigureGestures> gestures;
    private final DragAction action;
    private final KeyTool keys;
    private final PauseTransition secondClick = new PauseTransition(DOUBLE_CLICK);
    private @Nullable Drag drag;

    PointerTool(
            FigureSurface surface,
            Hover hover,
            ReadOnlyObjectProperty<FigureGestures> gestures,
            DragAction action,
            KeyTool keys) {
        this.surface = surface;
        this.hover = hover;
        this.gestures = gestures;
        this.action = action;
        this.keys = keys;
    }

    /// Starts listening.
    void install(Node node) {
        node.addEventHandler(MouseEvent.MOUSE_MOVED, event -> moved(node, event));
        node.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover.leave());
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(node, event));
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        node.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    private void moved(Node node, MouseEvent event) {
        hover.moveTo(event.getX(), event.getY());
        node.setCursor(cursorAt(event.getX(), event.getY()));
    }

    private Cursor cursorAt(double x, double y) {
        List<PlacedPanel> panels = surface.placed();
        if (FrameHits.cursor(panels, x, y).isPresent()) {
            return Cursor.H_RESIZE;
        }
        return FrameHits.inside(panels, x, y).isPresent() ? Cursor.CROSSHAIR : Cursor.DEFAULT;
    }

    private void pressed(Node node, MouseEvent event) {
        if (action == DragAction.SELECT) {
            // Space is only heard by the focused node; elsewhere the window's own arrow keys keep
            // working.
            node.requestFocus();
        }
        drag = start(event).orElse(null);
        event.consume();
    }

    private Optional<Drag> start(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        List<PlacedPanel> panels = surface.placed();
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        Optional<PlacedPanel> held = primary ? FrameHits.cursor(panels, x, y) : Optional.empty();
        if (held.isPresent()) {
            return held.map(placed -> takeCursor(placed, x));
        }
        Optional<PlacedPanel> placed = FrameHits.inside(panels, x, y);
        if (event.getButton() == MouseButton.MIDDLE || (primary && pans(event))) {
            return placed.map(
                    each -> new Drag.Pan(gestures.get(), gestures.get().view(), each, x, y));
        }
        return primary ? placed.map(each -> drawBox(each, event)) : Optional.empty();
    }

    private boolean pans(MouseEvent event) {
        return switch (action) {
            case PAN -> !event.isShiftDown();
            case SELECT -> keys.holdsSpace();
        };
    }

    private Drag takeCursor(PlacedPanel placed, double x) {
        double stands = FrameHits.cursorValue(placed).map(placed::toX).orElse(x);
        return new Drag.Cursor(gestures.get(), placed, stands - x);
    }

    private Drag drawBox(PlacedPanel placed, MouseEvent event) {
        SelectMode mode =
                event.isShiftDown()
                        ? SelectMode.ADD
                        : event.isAltDown() ? SelectMode.REMOVE : SelectMode.REPLACE;
        return new Drag.Box(
                surface.foreground(),
                placed.frame(),
                event.getX(),
                event.getY(),
                rect -> {
                    switch (action) {
                        case PAN -> zoomTo(placed, rect);
                        case SELECT -> gestures.get().select(Drag.Box.markers(placed, rect), mode);
                    }
                });
    }

    private void zoomTo(PlacedPanel placed, Rect rect) {
        if (rect.width() >= SMALLEST_BOX && rect.height() >= SMALLEST_BOX) {
            gestures.get().zoom(Zoom.box(gestures.get().view(), placed, rect));
        }
    }

    private void dragged(MouseEvent event) {
        if (drag != null && !event.isStillSincePress()) {
            hover.leave();
            drag.to(event.getX(), event.getY());
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        if (event.isStillSincePress()) {
            surface.foreground().unband();
            clicked(event);
        } else if (drag != null) {
            drag.end();
        }
        drag = null;
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.isAltDown()) {
            hover.togglePin(event.getX(), event.getY());
        } else if (event.getClickCount() == 1) {
            hover.at(event.getX(), event.getY()).ifPresent(this::clickUnlessDouble);
        } else if (event.getClickCount() == 2) {
            secondClick.stop();
            gestures.get().resetView();
        }
    }

    /// A click may change the data, so it waits until it cannot be the first half of a double-click.
    private void clickUnlessDouble(Pointer pointer) {
        secondClick.setOnFinished(_ -> gestures.get().click(pointer));
        secondClick.playFromStart();
    }

    private void scrolled(ScrollEvent event) {
        double amount = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (amount == 0) {
            return;
        }
        FrameHits.zoomTarget(surface.placed(), event.getX(), event.getY())
                .ifPresent(target -> {
                    gestures.get()
                            .zoom(
                                    Zoom.about(
                                            gestures.get().view(),
                                            target.placed(),
                                            event.getX(),
                                            event.getY(),
                                            Math.exp(-ZOOM_PER_PIXEL * amount),
                                            target.axes()));
                    event.consume();
                });
    }
}
