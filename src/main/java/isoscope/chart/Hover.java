package isoscope.chart;

import isoscope.plot.LaidOutFigure;
import isoscope.plot.Nearest;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// The target of the pointer: the nearest marker when one is near enough, else the place itself. Shows crosshair and
/// read-out card there, and pins read-outs beside their points.
final class Hover {
    private final FigureSurface surface;
    private final ReadOnlyObjectProperty<FigureGestures> gestures;
    private final Nearest nearest = new Nearest();
    private @Nullable Pointer pointer;
    private double x;
    private double y;

    Hover(FigureSurface surface, ReadOnlyObjectProperty<FigureGestures> gestures) {
        this.surface = surface;
        this.gestures = gestures;
    }

    /// Points at a place of the page; outside every frame that is nothing.
    void moveTo(double toX, double toY) {
        x = toX;
        y = toY;
        pointer = at(x, y).orElse(null);
        show();
    }

    /// Points at nothing.
    void leave() {
        pointer = null;
        show();
    }

    /// Pins what lies there, or frees what is pinned there.
    void togglePin(double atX, double atY) {
        at(atX, atY).ifPresent(at -> pins().toggle(at, gestures.get().readOut(at)));
    }

    /// Frees all that is pinned.
    ///
    /// @return whether anything was
    boolean unpin() {
        return pins().clear();
    }

    /// The pointer at a place of the page, caught by a marker that is near enough; empty outside every frame.
    Optional<Pointer> at(double atX, double atY) {
        LaidOutFigure figure = surface.laidOut();
        Optional<PlacedPanel> under = FrameHits.inside(surface.placed(), atX, atY);
        if (figure == null || under.isEmpty()) {
            return Optional.empty();
        }
        PlacedPanel placed = under.get();
        return nearest.within(figure, atX, atY, Nearest.RADIUS)
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

    /// The figure was laid out: what is pinned stays with its data, the pointer with its place.
    void refresh() {
        if (pointer != null) {
            pointer = at(x, y).orElse(null);
        }
        show();
        pins().follow(surface.placed(), gestures.get()::readOut);
    }

    private PinnedCards pins() {
        return surface.foreground().pins();
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
