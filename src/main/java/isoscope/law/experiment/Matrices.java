package isoscope.law.experiment;

import java.util.SplittableRandom;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/// Matrices that are drawn at random, and regressions on them.
final class Matrices {
    private static final double RIDGE = 1e-9;

    private Matrices() {}

    /// Independent draws from a normal distribution.
    static RealMatrix gaussian(int rows, int columns, SplittableRandom random) {
        double[][] drawn = new double[rows][columns];
        for (double[] row : drawn) {
            for (int i = 0; i < columns; i++) {
                row[i] = random.nextGaussian();
            }
        }
        return new Array2DRowRealMatrix(drawn, false);
    }

    /// The same with each column times a factor.
    static RealMatrix scaled(RealMatrix matrix, double[] factors) {
        double[][] data = matrix.getData();
        for (double[] row : data) {
            for (int i = 0; i < row.length; i++) {
                row[i] *= factors[i];
            }
        }
        return new Array2DRowRealMatrix(data, false);
    }

    /// The coefficients of the least-squares regression, of least length where there are many.
    ///
    /// @param features a row a sample
    /// @param targets one a sample
    static RealVector regression(RealMatrix features, RealVector targets) {
        RealMatrix transposed = features.transpose();
        if (features.getColumnDimension() <= features.getRowDimension()) {
            return solved(transposed.multiply(features), transposed.operate(targets));
        }
        return transposed.operate(solved(features.multiply(transposed), targets));
    }

    /// The solution of a system whose matrix is positive definite but for rounding; the matrix is changed.
    static RealVector solved(RealMatrix positive, RealVector right) {
        int size = positive.getRowDimension();
        double ridge = RIDGE * positive.getTrace() / size;
        for (int i = 0; i < size; i++) {
            positive.addToEntry(i, i, ridge);
        }
        return new CholeskyDecomposition(positive, 1e-9, 0).getSolver().solve(right);
    }

    /// A vector of such draws.
    static RealVector gaussian(int size, SplittableRandom random) {
        RealVector drawn = new ArrayRealVector(size);
        for (int i = 0; i < size; i++) {
            drawn.setEntry(i, random.nextGaussian());
        }
        return drawn;
    }
}
