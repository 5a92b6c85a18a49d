package isoscope.formula.solve;

import isoscope.formula.solve.Scan.Point;
import java.util.Optional;

/// The least values of a formula of two free names over the second, along the first.
final class Valley implements Curve {
    private static final int POINTS = 41;

    private final Surface surface;
    private final Free inner;

    /// A valley.
    ///
    /// @param inner the second of the surface's free names
    Valley(Surface surface, Free inner) {
        this.surface = surface;
        this.inner = inner;
    }

    /// The scan across the valley at a value of the first name.
    Scan across(double logarithm) {
        surface.set(0, logarithm);
        return Scan.of(surface.along(1), inner, POINTS);
    }

    @Override
    public double value(double logarithm) {
        return across(logarithm).least().map(Point::value).orElse(Double.NaN);
    }

    /// Where the formula is least over the second name, its change with that name is nothing: the partial derivative is the
    /// whole.
    @Override
    public double slope(double logarithm) {
        Optional<Point> least = across(logarithm).least();
        if (least.isEmpty()) {
            return Double.NaN;
        }
        surface.set(1, least.get().logarithm());
        return surface.slope(0);
    }
}
