package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.List;

/// Places of a label away from its point, each with a line that leads there.
///
/// @param block the block to place
/// @param x of the point
/// @param y of the point
/// @param gap how far from the point a label without a leader stands
record LeaderPlaces(LabelBlock block, double x, double y, double gap) {
    /// The cost of the nearest of these places above one without a leader.
    static final double PENALTY = 16;

    private static final double[] LENGTHS = {45, 55, 65, 85, 120};
    private static final double LENGTH_PENALTY = 10;

    /// How much nearer to the point than a label a leader begins; still off the point.
    private static final double FREE = 1;

    /// A leader as steep as this may end anywhere along its text.
    private static final double STEEP = 0.5;

    /// Which ways leaders go, in degrees clockwise from the right, and which part of a text above or below the end of a
    /// steep one lies left of the end: near a line or the edge of a frame only one of them has room.
    private static final double[][] WAYS = {
        {-50, 0},
        {-130, 1},
        {50, 0},
        {130, 1},
        {-20, 0},
        {20, 0},
        {160, 1},
        {-160, 1},
        {-90, 0.5},
        {90, 0.5},
        {-90, 0.85},
        {-90, 0.15},
        {90, 0.85},
        {90, 0.15},
        {-70, 0.2},
        {-110, 0.8},
        {70, 0.2},
        {110, 0.8}
    };

    /// All places, the cheapest first.
    List<Placement> all() {
        var places = new ArrayList<Placement>();
        for (double length : LENGTHS) {
            double least = PENALTY + LENGTH_PENALTY * places.size() / WAYS.length;
            for (int i = 0; i < WAYS.length; i++) {
                double penalty = least + LENGTH_PENALTY * i / WAYS.length;
                places.add(at(length, Math.toRadians(WAYS[i][0]), WAYS[i][1], penalty));
            }
        }
        return places;
    }

    private Placement at(double length, double direction, double before, double penalty) {
        double cos = Math.cos(direction);
        double sin = Math.sin(direction);
        double endX = x + length * cos;
        double endY = y + length * sin;
        boolean steep = Math.abs(cos) < STEEP;
        double side = steep ? (0.5 - before) * block.width() : Math.signum(cos) * 4;
        Mark.Align align = steep ? Mark.Align.CENTRE : cos > 0 ? Mark.Align.LEFT : Mark.Align.RIGHT;
        Placement text = block.at(endX + side, endY + lift(sin), align, penalty);
        // The leader takes room too, so that it does not strike through other texts or points.
        Quad room = Quad.line(x + start() * cos, y + start() * sin, endX, endY);
        return new Placement(
                joined(leader(endX, endY, cos, sin), text.marks()),
                joined(room, text.room()),
                penalty);
    }

    private double lift(double sin) {
        double up = -4 - (block.isTall() ? LabelBlock.LINE : 0);
        return sin < -0.3 ? up : sin > 0.3 ? 12 : LabelBlock.BASELINE;
    }

    private Mark.Path leader(double endX, double endY, double cos, double sin) {
        return new Mark.Path(
                Series.of(x + start() * cos, endX),
                Series.of(y + start() * sin, endY),
                false,
                null,
                Mark.Line.solid(block.colour(), 1));
    }

    private double start() {
        return gap - FREE;
    }

    private static <T> List<T> joined(T first, List<? extends T> rest) {
        var all = new ArrayList<T>();
        all.add(first);
        all.addAll(rest);
        return all;
    }
}
