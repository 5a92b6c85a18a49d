package isoscope.numerics;

import isoscope.quantity.Series;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/// A straight line y = intercept + slope·x.
///
/// @param intercept y at x = 0
/// @param slope rise for a step of one in x
public record Line(double intercept, double slope) {

    /// The ordinary least squares line through at least two points of different x.
    ///
    /// @throws IllegalArgumentException when no single line is the best
    public static Line through(Series x, Series y) {
        SimpleRegression regression = new SimpleRegression();
        for (int i = 0; i < x.size(); i++) {
            regression.addData(x.get(i), y.get(i));
        }
        Line line = new Line(regression.getIntercept(), regression.getSlope());
        if (Double.isNaN(line.slope)) {
            throw new IllegalArgumentException("expected two different x, found " + x);
        }
        return line;
    }

    /// y at x.
    public double at(double x) {
        return intercept + slope * x;
    }
}
