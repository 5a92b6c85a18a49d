package isoscope.formula.solve;

/// A function of the logarithm of a name.
interface Curve {
    /// The value.
    double value(double logarithm);

    /// The derivative by the logarithm.
    double slope(double logarithm);
}
