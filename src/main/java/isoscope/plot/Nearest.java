package isoscope.plot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the marker nearest to a pointer, as the eye sees it: in layout units, not in data. It sorts the markers of a panel
/// once and remembers them as long as they stand where they stood, for a pointer moves far more often than markers do.
public final class Nearest {
    /// How near a pointer must be, in layout units.
    public static final double RADIUS = 14;

    private final Map<String, Sorted> known = new HashMap<>();

    /// A marker that was found.
    ///
    /// @param panel the panel it stands in
    /// @param id the id of the marker: a run id for runs
    /// @param x its place in layout units
    /// @param y its place in layout units
    public record Hit(String panel, String id, double x, double y) {}

    /// The nearest marker with an id to a pointer, among those in the frame that holds the pointer; of two as near the one
    /// painted later.
    ///
    /// @param radius how far away it may be, in layout units
    public Optional<Hit> within(LaidOutFigure figure, double x, double y, double radius) {
        Search search = new Search(x, y, radius);
        for (PlacedPanel placed : figure.panels()) {
            if (placed.frame().contains(x, y)) {
                search.look(placed, grid(placed));
                search.look(placed, MarkerGrid.of(onlyLive(placed)));
            }
        }
        return Optional.ofNullable(search.best);
    }

    private MarkerGrid grid(PlacedPanel placed) {
        String id = placed.panel().id();
        Sorted sorted = known.get(id);
        if (sorted == null || !sorted.holdsFor(placed)) {
            sorted = new Sorted(placed, MarkerGrid.of(placed));
            known.put(id, sorted);
        }
        return sorted.grid;
    }

    private static PlacedPanel onlyLive(PlacedPanel placed) {
        Panel panel = placed.panel();
        return new PlacedPanel(
                new Panel(
                        panel.id(), panel.cell(), panel.x(), panel.y(), panel.live(), panel.live()),
                placed.frame());
    }

    private record Sorted(PlacedPanel placed, MarkerGrid grid) {
        boolean holdsFor(PlacedPanel other) {
            Panel was = placed.panel();
            Panel is = other.panel();
            return placed.frame().equals(other.frame())
                    && was.x().equals(is.x())
                    && was.y().equals(is.y())
                    && was.layers().equals(is.layers());
        }
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

        void look(PlacedPanel placed, MarkerGrid grid) {
            var reach = new Rect(x - distance, y - distance, 2 * distance, 2 * distance);
            int[] nearest = {-1};
            grid.visit(
                    reach,
                    number -> {
                        MarkerGrid.Marker marker = grid.get(number);
                        double d = Math.hypot(marker.x() - x, marker.y() - y);
                        if (d < distance || (d == distance && number > nearest[0])) {
                            distance = d;
                            nearest[0] = number;
                        }
                    });
            if (nearest[0] >= 0) {
                MarkerGrid.Marker marker = grid.get(nearest[0]);
                best = new Hit(placed.panel().id(), marker.id(), marker.x(), marker.y());
            }
        }
    }
}
