package isoscope.fit.frontier;

import isoscope.numerics.Line;
import isoscope.quantity.Series;
import java.util.OptionalDouble;

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

    /// The least squares line whose coefficient, exponent or both are held at a value.
    public static PowerFit through(
            Series x, Series y, OptionalDouble coefficient, OptionalDouble exponent) {
        if (coefficient.isPresent()) {
            return new PowerFit(
                    coefficient.getAsDouble(),
                    exponent.orElseGet(() -> slope(x, y, Math.log(coefficient.getAsDouble()))));
        }
        return exponent.isPresent()
                ? new PowerFit(level(x, y, exponent.getAsDouble()), exponent.getAsDouble())
                : through(x, y);
    }

    /// The slope of the best line of that intercept.
    private static double slope(Series x, Series y, double intercept) {
        double product = 0;
        double square = 0;
        for (int i = 0; i < x.size(); i++) {
            double logX = Math.log(x.get(i));
            product += logX * (Math.log(y.get(i)) - intercept);
            square += logX * logX;
        }
        return product / square;
    }

    /// The coefficient of the best line of that slope.
    private static double level(Series x, Series y, double slope) {
        double sum = 0;
        for (int i = 0; i < x.size(); i++) {
            sum += Math.log(y.get(i)) - slope * Math.log(x.get(i));
        }
        return Math.exp(sum / x.size());
    }

    /// y at x.
    public double at(double x) {
        return coefficient * Math.pow(x, exponent);
    }
}
