package isoscope.chart;

import isoscope.plot.PlacedPanel;
import org.jspecify.annotations.Nullable;

/// The place under the pointer. When a marker is near enough it catches the pointer, and x and y are the marker's.
///
/// @param placed the panel, where it stands
/// @param x on its horizontal axis, in data
/// @param y on its vertical axis, in data
/// @param marker id of the marker that caught the pointer, such as a run id; null for none
public record Pointer(PlacedPanel placed, double x, double y, @Nullable String marker) {
    /// The id of the panel.
    public String panel() {
        return placed.panel().id();
    }

    /// The horizontal place in layout units.
    public double pageX() {
        return placed.toX(x);
    }

    /// The vertical place in layout units.
    public double pageY() {
        return placed.toY(y);
    }

    /// The same data in the panel as it is placed now.
    Pointer in(PlacedPanel now) {
        return new Pointer(now, x, y, marker);
    }
}
