package isoscope.numerics;

import isoscope.quantity.Series;
import java.util.function.BooleanSupplier;

/// Newton's method with the exact Hessian for a handful of variables in a box. Steps are damped as Levenberg and
/// Marquardt do (Nocedal and Wright 2006, section 10.3, with the exact Hessian in place of Gauss and Newton's), and
/// variables at a bound that the slope pushes against stay there (Bertsekas 1982, projected Newton).
///
/// @param low smallest value of each variable; may be −∞
/// @param high largest value; equal to the smallest for a variable that is held
/// @param maxIterations how many expansions of the function at most
/// @param tolerance share of the value that the last step still promised
public record BoxNewton(Series low, Series high, int maxIterations, double tolerance) {

    /// Descends from `start`, or from the nearest point in the box.
    ///
    /// @param cancelled asked once an iteration; when true the search stops where it is, not converged
    public Minimum minimise(CurvedObjective objective, double[] start, BooleanSupplier cancelled) {
        NewtonSearch search = new NewtonSearch(objective, low.toArray(), high.toArray(), start);
        boolean settled = false;
        int iterations = 1;
        while (!settled && iterations < maxIterations && !cancelled.getAsBoolean()) {
            settled = search.step(tolerance);
            iterations++;
        }
        return new Minimum(
                Series.of(search.point()),
                search.value(),
                settled && Double.isFinite(search.value()),
                iterations);
    }
}
