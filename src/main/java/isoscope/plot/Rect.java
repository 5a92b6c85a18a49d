package isoscope.plot;

/// A rectangle in layout units; y grows downwards.
public record Rect(double x, double y, double width, double height) {
    /// The right edge.
    public double right() {
        return x + width;
    }

    /// The bottom edge.
    public double bottom() {
        return y + height;
    }

    /// Whether a point lies inside or on the edge.
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// Whether the two share any area.
    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
