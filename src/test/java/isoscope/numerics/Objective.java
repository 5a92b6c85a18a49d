package isoscope.numerics;

/// A smooth function of several variables with its gradient.
@FunctionalInterface
public interface Objective {
    /// The value at a point.
    ///
    /// @param point not to be changed
    /// @param gradient as long as the point; overwritten with the gradient there
    /// @return the value; NaN or infinite where the function is not defined
    double at(double[] point, double[] gradient);
}
