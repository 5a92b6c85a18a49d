package isoscope.plot;

/// A rectangle turned about its middle: the room a text takes.
///
/// @param x of the middle
/// @param y of the middle
/// @param halfWidth along the text
/// @param halfHeight across it
/// @param angle in radians clockwise
record Quad(double x, double y, double halfWidth, double halfHeight, double angle) {
    /// The room of a text, from the top of its capitals and exponents to the foot of its descenders.
    static Quad of(Mark.Text text, TextRuler ruler) {
        double width = 0;
        double ascent = 0;
        double descent = 0;
        for (TextRun run : text.text()) {
            width += ruler.width(run);
            ascent = Math.max(ascent, run.raise() + 0.76 * run.size());
            descent = Math.max(descent, 0.22 * run.size() - run.raise());
        }
        double middle =
                switch (text.align()) {
                    case LEFT -> width / 2;
                    case CENTRE -> 0;
                    case RIGHT -> -width / 2;
                };
        double lift = (descent - ascent) / 2;
        double angle = Math.toRadians(text.rotation());
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Quad(
                text.x() + middle * cos - lift * sin,
                text.y() + middle * sin + lift * cos,
                width / 2,
                (ascent + descent) / 2,
                angle);
    }

    static Quad of(Rect rect) {
        return new Quad(
                rect.x() + rect.width() / 2,
                rect.y() + rect.height() / 2,
                rect.width() / 2,
                rect.height() / 2,
                0);
    }

    /// The same rectangle with every side moved outwards.
    Quad grown(double by) {
        return new Quad(x, y, halfWidth + by, halfHeight + by, angle);
    }

    /// Whether all of it lies inside.
    boolean within(Rect rect) {
        double reachX = reach(0);
        double reachY = reach(Math.PI / 2);
        return x - reachX >= rect.x()
                && x + reachX <= rect.right()
                && y - reachY >= rect.y()
                && y + reachY <= rect.bottom();
    }

    /// Whether the two share any area (separating axes: two rectangles are apart when a side of one parts them).
    boolean overlaps(Quad other) {
        return !parted(other, angle)
                && !parted(other, angle + Math.PI / 2)
                && !parted(other, other.angle)
                && !parted(other, other.angle + Math.PI / 2);
    }

    private boolean parted(Quad other, double direction) {
        double distance =
                Math.abs((other.x - x) * Math.cos(direction) + (other.y - y) * Math.sin(direction));
        return distance >= reach(direction) + other.reach(direction);
    }

    private double reach(double direction) {
        return halfWidth * Math.abs(Math.cos(direction - angle))
                + halfHeight * Math.abs(Math.sin(direction - angle));
    }
}
