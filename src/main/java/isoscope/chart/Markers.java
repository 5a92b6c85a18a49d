package isoscope.chart;

import isoscope.plot.Layer;
import isoscope.plot.PlacedPanel;
import java.util.HashSet;
import java.util.Set;

/// Finds the markers of a panel by where they stand on the page.
final class Markers {
    private Markers() {}

    /// A part of the page.
    @FunctionalInterface
    interface Zone {
        /// Whether a place lies in it.
        boolean contains(double x, double y);
    }

    /// The ids of the markers inside a zone.
    static Set<String> inside(PlacedPanel placed, Zone zone) {
        Set<String> ids = new HashSet<>();
        for (Layer layer : placed.panel().layers()) {
            if (layer instanceof Layer.Points points) {
                for (int i = 0; i < points.ids().size(); i++) {
                    double x = placed.toX(points.x().get(i));
                    double y = placed.toY(points.y().get(i));
                    if (zone.contains(x, y)) {
                        ids.add(points.ids().get(i));
                    }
                }
            }
        }
        ids.remove("");
        return ids;
    }
}
