package isoscope.plot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the marker nearest to a pointer, as the eye sees it: in layout units, not in data.
public final class Nearest {
    /// How near a pointer must be, in layout units.
    public static final double RADIUS = 14;

    private Nearest() {}

    /// A marker that was found.
    ///
    /// @param panel the panel it stands in
    /// @param id what it is: a run id for runs
    /// @param x its place in layout units
    /// @param y its place in layout units
    public record Hit(String panel, String id, double x, double y) {}

    /// The nearest marker with an id to a pointer, among those in the frame that holds the pointer.
    ///
    /// @param radius how far away it may be, in layout units
    public static Optional<Hit> within(LaidOutFigure figure, double x, double y, double radius) {
        Search search = new Search(x, y, radius);
        for (PlacedPanel placed : figure.panels()) {
            if (placed.frame().contains(x, y)) {
                placed.panel().layers().forEach(layer -> search.look(placed, layer));
                placed.panel().live().forEach(layer -> search.look(placed, layer));
            }
        }
        return Optional.ofNullable(search.best);
    }

    private static final class Search {
        private final double x;
        private final double y;
        private double distance;
        private @Nullable Hit best;

        Search(double x, double y, double radius) {
            this.x = x;
            this.y = y;
            this.distance = radius;
        }

        void look(PlacedPanel placed, Layer layer) {
            if (!(layer instanceof Layer.Points points)) {
                return;
            }
            for (int i = 0; i < points.ids().size(); i++) {
                double px = placed.toX(points.x().get(i));
                double py = placed.toY(points.y().get(i));
                double d = Math.hypot(px - x, py - y);
                if (d <= distance
                        && !points.ids().get(i).isEmpty()
                        && placed.frame().contains(px, py)) {
                    distance = d;
                    best = new Hit(placed.panel().id(), points.ids().get(i), px, py);
                }
            }
        }
    }
}
