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
            refresh();
        }
    }

    /// Points at nothing, unless it is pinned.
    void leave() {
        if (!pinned) {
            pointer = null;
            refresh();
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
        String panel = placed.panel().id();
        return Nearest.within(figure, atX, atY, Nearest.RADIUS)
                .map(hit -> pointer(placed, hit.x(), hit.y(), hit.id()))
                .or(() -> Optional.of(pointer(placed, atX, atY, null)))
                .filter(found -> found.panel().equals(panel));
    }

    /// Where a zoom without a pointer happens: what is pointed at, else the middle of the first frame.
    Optional<Spot> spot() {
        Optional<PlacedPanel> pointedAt = panel(pointer);
        if (pointer != null && pointedAt.isPresent()) {
            PlacedPanel placed = pointedAt.get();
            return Optional.of(new Spot(placed, placed.toX(pointer.x()), placed.toY(pointer.y())));
        }
        return surface.placed().stream().findFirst().map(Spot::middle);
    }

    /// Moves on by a distance, for the keyboard; from nowhere it starts in the middle of the first frame.
    void step(double dx, double dy) {
        if (pointer == null) {
            spot().ifPresent(middle -> moveTo(middle.x(), middle.y()));
        } else {
            moveTo(x + dx, y + dy);
        }
    }

    /// Shows what is pointed at where it now is.
    void refresh() {
        Pointer shown = pointer;
        Optional<PlacedPanel> placed = panel(shown);
        if (shown == null || placed.isEmpty()) {
            surface.foreground().unpoint();
        } else {
            surface.foreground().point(placed.get(), shown, gestures.get().readOut(shown));
        }
    }

    private Optional<PlacedPanel> panel(@Nullable Pointer of) {
        return surface.placed().stream()
                .filter(each -> of != null && each.panel().id().equals(of.panel()))
                .findFirst();
    }

    private static Pointer pointer(
            PlacedPanel placed, double x, double y, @Nullable String marker) {
        return new Pointer(placed.panel().id(), placed.dataX(x), placed.dataY(y), marker);
    }

    /// A place of the page and the panel it lies in.
    record Spot(PlacedPanel placed, double x, double y) {
        static Spot middle(PlacedPanel placed) {
            Rect frame = placed.frame();
            return new Spot(placed, frame.x() + frame.width() / 2, frame.y() + frame.height() / 2);
        }
    }
}
