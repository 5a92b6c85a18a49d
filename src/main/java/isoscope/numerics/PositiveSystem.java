package isoscope.numerics;

/// Small symmetric linear systems whose matrix bends upward everywhere, by Cholesky's factors (Golub and Van Loan 2013,
/// algorithm 4.2.1).
public final class PositiveSystem {
    /// Pivots below this share of their diagonal are rounding.
    private static final double SINGULAR = 1e-14;

    private PositiveSystem() {}

    /// Solves in place.
    ///
    /// @param matrix its lower triangle; overwritten with its factor
    /// @param right overwritten with the solution
    /// @param n how many rows count
    /// @return false when the matrix is not positive definite; then nothing is solved
    public static boolean solve(double[][] matrix, double[] right, int n) {
        for (int i = 0; i < n; i++) {
            double[] row = matrix[i];
            double diagonal = row[i];
            for (int j = 0; j < i; j++) {
                double sum = row[j];
                for (int k = 0; k < j; k++) {
                    sum -= row[k] * matrix[j][k];
                }
                row[j] = sum / matrix[j][j];
                diagonal -= row[j] * row[j];
            }
            if (!(diagonal > SINGULAR * Math.abs(row[i]))) {
                return false;
            }
            row[i] = Math.sqrt(diagonal);
        }
        substitute(matrix, right, n);
        return true;
    }

    private static void substitute(double[][] factor, double[] right, int n) {
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                right[i] -= factor[i][k] * right[k];
            }
            right[i] /= factor[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                right[i] -= factor[k][i] * right[k];
            }
            right[i] /= factor[i][i];
        }
    }
}
