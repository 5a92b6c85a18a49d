package isoscope.chart;

import isoscope.plot.LaidOutFigure;
import isoscope.plot.Nearest;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the pointer points at: the nearest marker when one is near enough, else the place itself. Shows crosshair and
/// read-out card there, follows the data when the figure is laid out again, and can be pinned.
final class Hover {
    private final FigureSurface surface;
    private final ReadOnlyObjectProperty<FigureGestures> gestures;
    private @Nullable Pointer pointer;
    private double x;
    private double y;
    private boolean pinned;

    Hover(FigureSurface surface, ReadOnlyObjectProperty<FigureGestures> gestures) {
        this.surface = surface;
        this.gestures = gestures;
    }

    /// Points at a place of the page; outside every frame that is nothing.
    void moveTo(double toX, double toY) {
        if (!pinned) {
            x = toX;
            y = toY;
            pointer = at(x, y).orElse(null);
            show();
        }
    }

    /// Points at nothing, unless it is pinned.
    void leave() {
        if (!pinned) {
            pointer = null;
            show();
        }
    }

    /// Pins what is pointed at, or frees it.
    void togglePin(double atX, double atY) {
        boolean pin = !pinned;
        pinned = false;
        moveTo(atX, atY);
        pinned = pin && pointer != null;
    }

    /// Frees what is pinned.
    ///
    /// @return whether anything was
    boolean unpin() {
        boolean was = pinned;
        pinned = false;
        leave();
        return was;
    }

    /// What lies at a place of the page; empty outside every frame.
    Optional<Pointer> at(double atX, double atY) {
        LaidOutFigure figure = surface.laidOut();
        Optional<PlacedPanel> under = FrameHits.inside(surface.placed(), atX, atY);
        if (figure == null || under.isEmpty()) {
            return Optional.empty();
        }
        PlacedPanel placed = under.get();
        return Nearest.within(figure, atX, atY, Nearest.RADIUS)
                .filter(hit -> hit.panel().equals(placed.panel().id()))
                .map(hit -> pointer(placed, hit.x(), hit.y(), hit.id()))
                .or(() -> Optional.of(pointer(placed, atX, atY, null)));
    }

    /// Where a zoom without a pointer happens: what is pointed at, else the middle of the first frame.
    Optional<Pointer> focus() {
        return Optional.ofNullable(pointer)
                .flatMap(this::placedNow)
                .or(() -> surface.placed().stream().findFirst().map(Hover::middle));
    }

    /// Moves on by a distance, for the keyboard; from nowhere it starts in the middle of the first frame.
    void step(double dx, double dy) {
        if (pointer == null) {
            focus().ifPresent(middle -> moveTo(middle.pageX(), middle.pageY()));
        } else {
            moveTo(x + dx, y + dy);
        }
    }

    /// The figure was laid out: a pinned pointer stays with its data, any other with its place.
    void refresh() {
        if (pointer != null) {
            pointer = (pinned ? placedNow(pointer) : at(x, y)).orElse(null);
        }
        show();
    }

    private void show() {
        if (pointer == null) {
            surface.foreground().unpoint();
        } else {
            surface.foreground().point(pointer, gestures.get().readOut(pointer));
        }
    }

    private Optional<Pointer> placedNow(Pointer old) {
        return surface.placed().stream()
                .filter(placed -> placed.panel().id().equals(old.panel()))
                .findFirst()
                .map(old::in);
    }

    private static Pointer pointer(
            PlacedPanel placed, double x, double y, @Nullable String marker) {
        return new Pointer(placed, placed.dataX(x), placed.dataY(y), marker);
    }

    private static Pointer middle(PlacedPanel placed) {
        Rect frame = placed.frame();
        return pointer(placed, frame.x() + frame.width() / 2, frame.y() + frame.height() / 2, null);
    }
}
