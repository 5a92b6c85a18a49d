package isoscope.fit.method;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/// Coordinates in which every direction changes a set of values alike: the axes of JᵀJ, each scaled by its eigenvalue.
/// Objectives of those values have no narrow valleys in them.
final class Whitening {
    /// Eigenvalues below this share of the largest count as that share, so that a direction without any effect is not
    /// gone along for ever.
    private static final double LEAST = 1e-10;

    /// Column j is the offset of a unit step along coordinate j.
    private final double[][] axes;

    private Whitening(double[][] axes) {
        this.axes = axes;
    }

    /// The coordinates of a Jacobian.
    ///
    /// @param slopes one row a value, one column a parameter
    static Whitening of(double[][] slopes) {
        int n = slopes[0].length;
        EigenDecomposition decomposition = new EigenDecomposition(gram(slopes, n));
        double[] values = decomposition.getRealEigenvalues();
        double least = Double.MIN_NORMAL;
        for (double value : values) {
            least = Math.max(least, LEAST * value);
        }
        double[][] axes = decomposition.getV().getData();
        for (double[] row : axes) {
            for (int j = 0; j < n; j++) {
                row[j] /= Math.sqrt(Math.max(values[j], least));
            }
        }
        return new Whitening(axes);
    }

    private static RealMatrix gram(double[][] slopes, int n) {
        double[][] gram = new double[n][n];
        for (double[] row : slopes) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    gram[i][j] += row[i] * row[j];
                }
            }
        }
        return new Array2DRowRealMatrix(gram, false);
    }

    /// How far a point is from the origin, in the parameters.
    double[] offsets(double[] point) {
        double[] offsets = new double[axes.length];
        for (int i = 0; i < axes.length; i++) {
            for (int j = 0; j < point.length; j++) {
                offsets[i] += axes[i][j] * point[j];
            }
        }
        return offsets;
    }

    /// Turns the gradient by the parameters into that by the coordinates.
    void gradient(double[] byParameters, double[] byCoordinates) {
        for (int j = 0; j < byCoordinates.length; j++) {
            byCoordinates[j] = 0;
            for (int i = 0; i < axes.length; i++) {
                byCoordinates[j] += axes[i][j] * byParameters[i];
            }
        }
    }
}
