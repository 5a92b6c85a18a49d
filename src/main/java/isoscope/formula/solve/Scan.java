package isoscope.formula.solve;

import isoscope.numerics.Bracketed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A curve looked at from one end of a range to the other, and wherever it turns between.
///
/// @param points with values, in order
record Scan(Curve curve, List<Point> points) {

    /// A point of a curve.
    ///
    /// @param logarithm of the name
    record Point(double logarithm, double value, double slope) {
        boolean isNumber() {
            return Math.abs(value) <= Double.MAX_VALUE;
        }
    }

    /// Looks at a curve.
    ///
    /// @param count how many points, the ends among them
    static Scan of(Curve curve, Free free, int count) {
        double low = Math.log(free.low());
        double high = Math.log(free.high());
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean isLast = i == count - 1;
            Point point = at(curve, isLast ? high : low + (high - low) * i / (count - 1));
            if (i > 0) {
                turn(curve, points.getLast(), point).ifPresent(points::add);
            }
            points.add(point);
        }
        return new Scan(curve, points);
    }

    private static Point at(Curve curve, double logarithm) {
        return new Point(logarithm, curve.value(logarithm), curve.slope(logarithm));
    }

    /// Where the slope changes its sign between two points.
    private static Optional<Point> turn(Curve curve, Point one, Point other) {
        if (!(one.slope * other.slope < 0)) {
            return Optional.empty();
        }
        double turn = Bracketed.root(curve::slope, one.logarithm, other.logarithm);
        return Double.isNaN(turn) ? Optional.empty() : Optional.of(at(curve, turn));
    }

    /// The point with the least value; nothing where there are no numbers.
    Optional<Point> least() {
        return points.stream()
                .filter(Point::isNumber)
                .min(Comparator.comparingDouble(Point::value))
                .map(this::refined);
    }

    /// A least point that is no turn and no end may stand beside a jump.
    private Point refined(Point least) {
        int i = points.indexOf(least);
        boolean isEnd = i == 0 || i == points.size() - 1;
        if (isEnd || (points.get(i - 1).slope < 0 && points.get(i + 1).slope > 0)) {
            return least;
        }
        double better =
                Bracketed.minimum(
                        curve::value, points.get(i - 1).logarithm, points.get(i + 1).logarithm);
        Point refined = at(curve, better);
        return refined.value < least.value ? refined : least;
    }

    boolean isFlat() {
        return points.stream().allMatch(point -> point.slope == 0);
    }
}
