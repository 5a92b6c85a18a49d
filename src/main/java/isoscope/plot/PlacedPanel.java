package isoscope.plot;

/// A panel with its frame: where data lies on the page, and what data lies under a point.
///
/// @param panel the panel that was placed
/// @param frame the plot area inside the axes
public record PlacedPanel(Panel panel, Rect frame) {
    /// The horizontal places of many values.
    public Placing acrossX() {
        return new Placing(panel.x(), frame.x(), frame.right());
    }

    /// The vertical places of many values.
    public Placing acrossY() {
        return new Placing(panel.y(), frame.bottom(), frame.y());
    }

    /// The horizontal place of a data value.
    public double toX(double value) {
        return frame.x() + fraction(panel.x(), value) * frame.width();
    }

    /// The vertical place of a data value.
    public double toY(double value) {
        return frame.bottom() - fraction(panel.y(), value) * frame.height();
    }

    /// The data value at a horizontal place.
    public double dataX(double x) {
        return value(panel.x(), (x - frame.x()) / frame.width());
    }

    /// The data value at a vertical place.
    public double dataY(double y) {
        return value(panel.y(), (frame.bottom() - y) / frame.height());
    }

    private static double fraction(Axis axis, double value) {
        Range range = axis.range();
        return switch (axis.scale()) {
            case LOG -> Math.log(value / range.low()) / Math.log(range.high() / range.low());
            case LINEAR -> (value - range.low()) / (range.high() - range.low());
        };
    }

    private static double value(Axis axis, double fraction) {
        Range range = axis.range();
        return switch (axis.scale()) {
            case LOG -> range.low() * Math.pow(range.high() / range.low(), fraction);
            case LINEAR -> range.low() + fraction * (range.high() - range.low());
        };
    }
}
