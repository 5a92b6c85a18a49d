package isoscope.formula.solve;

import isoscope.formula.Expression;
import isoscope.formula.solve.Scan.Point;
import isoscope.formula.solve.Solution.BeyondEnd;
import isoscope.formula.solve.Solution.Found;
import isoscope.formula.solve.Solution.NotReached;
import isoscope.formula.solve.Solution.Undefined;
import isoscope.numerics.Bracketed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// For which value of a name does a formula have a value? The range is scanned in log space, with every turn of the formula
/// between two points of the scan, and each change of sign is followed to the last digits.
public final class Solve {
    private static final int POINTS = 121;

    /// How near the value must be in parts of the distance that is crossed: a jump stays away from it.
    private static final double NEAR = 1e-8;

    /// How near a turn must come to touch the value.
    private static final double TOUCHING = 1e-12;

    private Solve() {}

    /// Solves a formula.
    ///
    /// @param unknown the name, and where it is looked for
    /// @param given the values of its other names
    /// @param target the value it is to have
    /// @throws IllegalArgumentException when a name of the formula has no value
    public static Solution of(
            Expression formula, Free unknown, Map<String, Double> given, double target) {
        Curve curve = new Surface(formula, List.of(unknown), given).along(0);
        List<Point> points = Scan.of(curve, unknown, POINTS).points();
        List<Double> found = new ArrayList<>();
        boolean touched = false;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            boolean touches = touches(point, target);
            if (touches && !touched) {
                found.add(unknown.at(point.logarithm()));
            } else if (i > 0 && !touches && !touched) {
                crossing(curve, points.get(i - 1), point, target)
                        .map(unknown::at)
                        .ifPresent(found::add);
            }
            touched = touches;
        }
        return found.isEmpty() ? missed(points, unknown, target) : new Found(found);
    }

    private static boolean touches(Point point, double target) {
        return Math.abs(point.value() - target) <= TOUCHING * Math.abs(target);
    }

    private static Optional<Double> crossing(Curve curve, Point one, Point other, double target) {
        double before = one.value() - target;
        double behind = other.value() - target;
        if (!(before * behind < 0) || !one.isNumber() || !other.isNumber()) {
            return Optional.empty();
        }
        double root =
                Bracketed.root(at -> curve.value(at) - target, one.logarithm(), other.logarithm());
        double left = Math.abs(curve.value(root) - target);
        return left <= NEAR * Math.abs(before - behind) ? Optional.of(root) : Optional.empty();
    }

    private static Solution missed(List<Point> points, Free unknown, double target) {
        Optional<Point> nearest =
                points.stream()
                        .filter(Point::isNumber)
                        .min(Comparator.comparingDouble(point -> Math.abs(point.value() - target)));
        if (nearest.isEmpty()) {
            return new Undefined();
        }
        Point point = nearest.get();
        double at = unknown.at(point.logarithm());
        boolean isEnd = point.equals(points.getFirst()) || point.equals(points.getLast());
        return isEnd ? new BeyondEnd(at, point.value()) : new NotReached(at, point.value());
    }
}
