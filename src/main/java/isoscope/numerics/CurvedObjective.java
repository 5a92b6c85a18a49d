package isoscope.numerics;

/// A function of several variables that tells its slope and curvature.
@FunctionalInterface
public interface CurvedObjective {
    /// Expands the function about a point.
    ///
    /// @param point not to be changed
    /// @param into overwritten with value, gradient, Hessian and scale there
    void expand(double[] point, Expansion into);
}
