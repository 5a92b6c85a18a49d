package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.Rect;
import isoscope.plot.TextRuler;
import isoscope.plot.TextRun;

/// A rectangle turned about its middle: the room a text takes.
///
/// @param x of the middle
/// @param y of the middle
/// @param halfWidth along the text
/// @param halfHeight across it
/// @param cos of the angle clockwise between the text and the horizontal
/// @param sin of that angle
record Quad(double x, double y, double halfWidth, double halfHeight, double cos, double sin) {
    private static final double HAIRLINE = 1;

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
                cos,
                sin);
    }

    static Quad of(Rect rect) {
        return new Quad(
                rect.x() + rect.width() / 2,
                rect.y() + rect.height() / 2,
                rect.width() / 2,
                rect.height() / 2,
                1,
                0);
    }

    /// The room of a thin line from one place to another.
    static Quad line(double fromX, double fromY, double toX, double toY) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        return new Quad(
                (fromX + toX) / 2,
                (fromY + toY) / 2,
                length / 2,
                HAIRLINE / 2,
                length == 0 ? 1 : (toX - fromX) / length,
                length == 0 ? 0 : (toY - fromY) / length);
    }

    /// The same rectangle with every side moved outwards.
    Quad grown(double by) {
        return new Quad(x, y, halfWidth + by, halfHeight + by, cos, sin);
    }

    /// Whether all of it lies inside.
    boolean within(Rect rect) {
        double reachX = reach(1, 0);
        double reachY = reach(0, 1);
        return x - reachX >= rect.x()
                && x + reachX <= rect.right()
                && y - reachY >= rect.y()
                && y + reachY <= rect.bottom();
    }

    /// Whether its upright outline shares a point with another.
    boolean meets(double left, double top, double right, double bottom) {
        double reachX = reach(1, 0);
        double reachY = reach(0, 1);
        return x - reachX <= right
                && x + reachX >= left
                && y - reachY <= bottom
                && y + reachY >= top;
    }

    /// How far it reaches from its middle in a direction of length 1.
    double reach(double directionX, double directionY) {
        return halfWidth * Math.abs(directionX * cos + directionY * sin)
                + halfHeight * Math.abs(directionY * cos - directionX * sin);
    }

    /// How far a point lies outside; 0 inside.
    double distance(double px, double py) {
        double u = Math.abs((px - x) * cos + (py - y) * sin) - halfWidth;
        double v = Math.abs((py - y) * cos - (px - x) * sin) - halfHeight;
        return Math.hypot(Math.max(0, u), Math.max(0, v));
    }

    /// Whether the two share any area (separating axes: two rectangles are apart when a side of one parts them).
    boolean overlaps(Quad other) {
        double far = halfWidth + halfHeight + other.halfWidth + other.halfHeight;
        return Math.abs(other.x - x) < far
                && Math.abs(other.y - y) < far
                && !parted(other, cos, sin)
                && !parted(other, -sin, cos)
                && !parted(other, other.cos, other.sin)
                && !parted(other, -other.sin, other.cos);
    }

    /// Which part of a segment lies inside (Liang and Barsky 1984).
    ///
    /// @param fromX where it begins
    /// @param fromY where it begins
    /// @param dx how far it goes across
    /// @param dy how far it goes down
    Stretch across(double fromX, double fromY, double dx, double dy) {
        double u = (fromX - x) * cos + (fromY - y) * sin;
        double v = (fromY - y) * cos - (fromX - x) * sin;
        return Stretch.WHOLE
                .within(u, dx * cos + dy * sin, halfWidth)
                .within(v, dy * cos - dx * sin, halfHeight);
    }

    /// A part of a segment, as fractions of it; none when `from` is not below `to`.
    record Stretch(double from, double to) {
        private static final Stretch WHOLE = new Stretch(0, 1);
        private static final Stretch NONE = new Stretch(1, 0);

        boolean isLong() {
            return from < to;
        }

        /// The part of it that is no further than `half` from 0 where the segment goes from `start` by `by`.
        private Stretch within(double start, double by, double half) {
            if (by == 0) {
                return Math.abs(start) < half ? this : NONE;
            }
            double one = (-half - start) / by;
            double other = (half - start) / by;
            return new Stretch(
                    Math.max(from, Math.min(one, other)), Math.min(to, Math.max(one, other)));
        }
    }

    private boolean parted(Quad other, double directionX, double directionY) {
        double distance = Math.abs((other.x - x) * directionX + (other.y - y) * directionY);
        return distance >= reach(directionX, directionY) + other.reach(directionX, directionY);
    }
}
