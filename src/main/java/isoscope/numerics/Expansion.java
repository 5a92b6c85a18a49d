package isoscope.numerics;

/// A function to second order about a point. It is made once and overwritten at each point, so that a minimiser makes no
/// garbage.
public final class Expansion {
    private final double[] gradient;
    private final double[][] hessian;
    private final double[] scale;
    private double value;

    /// Room for a function of `size` variables.
    public Expansion(int size) {
        gradient = new double[size];
        hessian = new double[size][size];
        scale = new double[size];
    }

    /// The value; NaN or infinite where the function is not defined.
    public double value() {
        return value;
    }

    /// Puts the value.
    public void value(double newValue) {
        value = newValue;
    }

    /// The first derivatives, to be written and read in place.
    public double[] gradient() {
        return gradient;
    }

    /// The second derivatives, to be written and read in place; only its lower triangle counts.
    public double[][] hessian() {
        return hessian;
    }

    /// How strongly the function bends along each variable at most, at least 0, to be written and read in place: what a
    /// shorter step is measured by where the Hessian itself says little.
    public double[] scale() {
        return scale;
    }
}
