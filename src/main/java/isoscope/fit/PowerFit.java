package isoscope.fit;

import isoscope.numerics.Line;
import isoscope.quantity.Series;

/// A power law y = coefficient·x^exponent, fitted as a straight line in the logarithms.
///
/// @param coefficient y at x = 1
/// @param exponent slope in the logarithms
public record PowerFit(double coefficient, double exponent) {

    /// The ordinary least squares line of ln y on ln x.
    ///
    /// @param x above zero, at least two different values
    /// @param y above zero
    public static PowerFit through(Series x, Series y) {
        Line line = Line.through(x.map(Math::log), y.map(Math::log));
        return new PowerFit(Math.exp(line.intercept()), line.slope());
    }

    /// y at x.
    public double at(double x) {
        return coefficient * Math.pow(x, exponent);
    }
}
