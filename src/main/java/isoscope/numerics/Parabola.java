package isoscope.numerics;

import isoscope.quantity.Series;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/// A parabola y = level + slope·(x − centre) + curvature·(x − centre)², written about the middle of its points so that
/// narrow data far from zero keep their digits.
///
/// @param centre mean x of the points
/// @param level y at the centre
/// @param slope of y at the centre
/// @param curvature half the second derivative; above 0 when the parabola has a minimum
public record Parabola(double centre, double level, double slope, double curvature) {

    /// The ordinary least squares parabola.
    ///
    /// @param x at least three different values
    public static Parabola through(Series x, Series y) {
        double centre = Arrays.stream(x.toArray()).average().orElse(Double.NaN);
        double[][] powers = new double[x.size()][];
        for (int i = 0; i < powers.length; i++) {
            double offset = x.get(i) - centre;
            powers[i] = new double[] {1, offset, offset * offset};
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.setNoIntercept(true);
        regression.newSampleData(y.toArray(), powers);
        double[] coefficients = regression.estimateRegressionParameters();
        return new Parabola(centre, coefficients[0], coefficients[1], coefficients[2]);
    }

    /// How much the parabola follows each of the points it was drawn through: from 0 for one that does not matter to 1 for
    /// one that it cannot miss. The diagonal of the hat matrix.
    ///
    /// @param x of the points
    public double[] leverages(Series x) {
        RealMatrix powers = new Array2DRowRealMatrix(x.size(), 3);
        for (int i = 0; i < x.size(); i++) {
            double offset = x.get(i) - centre;
            powers.setRow(i, new double[] {1, offset, offset * offset});
        }
        RealMatrix inverse = new SingularValueDecomposition(powers).getSolver().getInverse();
        return IntStream.range(0, x.size())
                .mapToDouble(i -> powers.getRowVector(i).dotProduct(inverse.getColumnVector(i)))
                .toArray();
    }

    /// y at x.
    public double at(double x) {
        double offset = x - centre;
        return level + offset * (slope + offset * curvature);
    }

    /// The x where the slope is zero: the minimum when the curvature is above 0. Infinite for a straight line.
    public double vertex() {
        return centre - slope / (2 * curvature);
    }
}
