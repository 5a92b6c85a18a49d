package isoscope.chart;

import isoscope.plot.Layer;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.Zoom;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what a place of the page belongs to: a frame, an axis beside it, or the cursor.
final class FrameHits {
    private static final double AXIS_STRIP = 54;
    private static final double FLAG_HEIGHT = 30;
    private static final double FLAG_REACH = 48;
    private static final double CURSOR_REACH = 6;

    /// Axes along which a cursor can be dragged.
    private static final Set<String> HELD = Set.of("compute", "size");

    private FrameHits() {}

    /// The panel and the axes that a wheel over a place zooms.
    record ZoomTarget(PlacedPanel placed, Zoom.Axes axes) {}

    /// The panel whose frame holds the place.
    static Optional<PlacedPanel> inside(List<PlacedPanel> panels, double x, double y) {
        return panels.stream().filter(placed -> placed.frame().contains(x, y)).findFirst();
    }

    /// The panel in whose frame, or beside one of whose axes, the place lies.
    static Optional<ZoomTarget> zoomTarget(List<PlacedPanel> panels, double x, double y) {
        return inside(panels, x, y)
                .map(placed -> new ZoomTarget(placed, Zoom.Axes.BOTH))
                .or(() -> below(panels, x, y))
                .or(() -> leftOf(panels, x, y));
    }

    /// The panel whose cursor, or the flag above it, is near enough to be taken hold of.
    static Optional<PlacedPanel> cursor(List<PlacedPanel> panels, double x, double y) {
        return panels.stream().filter(placed -> holdsCursor(placed, x, y)).findFirst();
    }

    /// The value a vertical cursor stands at.
    static Optional<Double> cursorValue(PlacedPanel placed) {
        if (!HELD.contains(placed.panel().x().id())) {
            return Optional.empty();
        }
        return placed.panel().live().stream()
                .filter(Layer.Rule.class::isInstance)
                .map(Layer.Rule.class::cast)
                .filter(rule -> rule.orientation() == Layer.Orientation.VERTICAL)
                .map(Layer.Rule::value)
                .filter(placed.panel().x().range()::contains)
                .findFirst();
    }

    private static boolean holdsCursor(PlacedPanel placed, double x, double y) {
        Rect frame = placed.frame();
        Optional<Double> value = cursorValue(placed);
        if (value.isEmpty() || y < frame.y() - FLAG_HEIGHT || y > frame.bottom()) {
            return false;
        }
        double distance = Math.abs(placed.toX(value.get()) - x);
        return distance <= (y < frame.y() ? FLAG_REACH : CURSOR_REACH);
    }

    private static Optional<ZoomTarget> below(List<PlacedPanel> panels, double x, double y) {
        return panels.stream()
                .filter(placed -> within(x, placed.frame().x(), placed.frame().right()))
                .filter(placed -> within(y - placed.frame().bottom(), 0, AXIS_STRIP))
                .findFirst()
                .map(placed -> new ZoomTarget(placed, Zoom.Axes.HORIZONTAL));
    }

    private static Optional<ZoomTarget> leftOf(List<PlacedPanel> panels, double x, double y) {
        return panels.stream()
                .filter(placed -> within(y, placed.frame().y(), placed.frame().bottom()))
                .filter(placed -> within(placed.frame().x() - x, 0, AXIS_STRIP))
                .findFirst()
                .map(placed -> new ZoomTarget(placed, Zoom.Axes.VERTICAL));
    }

    private static boolean within(double value, double low, double high) {
        return value >= low && value <= high;
    }
}
