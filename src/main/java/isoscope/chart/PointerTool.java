package isoscope.chart;

import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
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

/// Turns mouse and wheel over a figure into gestures: the compute cursor first, then a box or panning, as keys and tool
/// say.
final class PointerTool {
    private static final double ZOOM_PER_PIXEL = 0.0045;
    private static final Duration DOUBLE_CLICK = Duration.millis(250);

    private final FigureSurface surface;
    private final Hover hover;
    private final ReadOnlyObjectProperty<FigureGestures> gestures;
    private final DragStart starts;
    private final PauseTransition secondClick = new PauseTransition(DOUBLE_CLICK);
    private @Nullable Drag drag;

    PointerTool(
            FigureSurface surface,
            Hover hover,
            ReadOnlyObjectProperty<FigureGestures> gestures,
            DragStart starts) {
        this.surface = surface;
        this.hover = hover;
        this.gestures = gestures;
        this.starts = starts;
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

    /// Calls off the gesture under way.
    ///
    /// @return whether there was one
    boolean cancel() {
        Drag given = drag;
        drag = null;
        if (given != null) {
            given.cancel();
        }
        return given != null;
    }

    private void moved(Node node, MouseEvent event) {
        gestures.get().settle();
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
        if (starts.needsKeys(event)) {
            // Space and Escape are only heard by the focused node; elsewhere the window's own keys
            // keep working.
            node.requestFocus();
        }
        cancel();
        gestures.get().settle();
        drag = starts.of(event).orElse(null);
        event.consume();
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
        if (event.getButton() == MouseButton.BACK) {
            gestures.get().back();
        } else if (event.getButton() == MouseButton.FORWARD) {
            gestures.get().forward();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            clickedPrimary(event);
        }
    }

    private void clickedPrimary(MouseEvent event) {
        if (event.isAltDown()) {
            hover.togglePin(event.getX(), event.getY());
        } else if (event.getClickCount() == 1) {
            hover.at(event.getX(), event.getY()).ifPresent(this::clickUnlessDouble);
        } else if (event.getClickCount() == 2) {
            secondClick.stop();
            FrameHits.zoomTarget(surface.placed(), event.getX(), event.getY())
                    .ifPresent(this::reset);
        }
    }

    private void reset(FrameHits.ZoomTarget target) {
        Panel panel = target.placed().panel();
        switch (target.axes()) {
            case BOTH -> gestures.get().resetView();
            case HORIZONTAL -> gestures.get().resetAxis(panel.x().id());
            case VERTICAL -> gestures.get().resetAxis(panel.y().id());
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
        Optional<FrameHits.ZoomTarget> target =
                FrameHits.zoomTarget(surface.placed(), event.getX(), event.getY());
        target.ifPresent(found -> {
            gestures.get()
                    .zoom(
                            Zoom.about(
                                    gestures.get().view(),
                                    found.placed(),
                                    event.getX(),
                                    event.getY(),
                                    Math.exp(-ZOOM_PER_PIXEL * amount),
                                    found.axes()));
            event.consume();
        });
    }
}
