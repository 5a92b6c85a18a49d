package isoscope.numerics;

/// Least squares with coefficients that may not be negative, for a handful of columns.
///
/// Every set of columns is tried, unless all of them together already have no negative coefficient: with n columns that
/// is at most 2^n − 1 small linear systems, which for n ≤ 3 is quicker than the active-set walk of Lawson and Hanson 1974
/// (chapter 23) and ends at the same solution.
public final class NonNegativeLeastSquares {
    private static final double SINGULAR = 1e-14;

    private NonNegativeLeastSquares() {}

    /// Minimises |Xw − y|² over w ≥ 0.
    ///
    /// @param gram XᵀX, symmetric, n × n
    /// @param moments Xᵀy, n long
    /// @return w, n long; all zero when no column helps
    public static double[] solve(double[][] gram, double[] moments) {
        int n = moments.length;
        int all = (1 << n) - 1;
        double[] best = new double[n];
        double explained = 0;
        for (int set = all; set > 0; set--) {
            double[] weights = solveSubset(gram, moments, set);
            double gain = 0;
            boolean feasible = true;
            for (int i = 0; i < n; i++) {
                feasible &= weights[i] >= 0;
                gain += weights[i] * moments[i];
            }
            if (feasible && set == all) {
                return weights;
            }
            if (feasible && gain > explained) {
                explained = gain;
                best = weights;
            }
        }
        return best;
    }

    /// Unconstrained least squares on the columns whose bits are set; NaN there when they are collinear.
    private static double[] solveSubset(double[][] gram, double[] moments, int set) {
        int n = moments.length;
        double[][] rows = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            boolean inSet = (set >> i & 1) == 1;
            for (int j = 0; j < n; j++) {
                boolean both = inSet && (set >> j & 1) == 1;
                rows[i][j] = both ? gram[i][j] : i == j ? 1 : 0;
            }
            rows[i][n] = inSet ? moments[i] : 0;
        }
        return eliminate(rows, gram);
    }

    /// Gauss-Jordan elimination; a positive definite matrix needs no pivoting.
    private static double[] eliminate(double[][] rows, double[][] gram) {
        int n = rows.length;
        double[] solution = new double[n];
        for (int k = 0; k < n; k++) {
            double pivot = rows[k][k];
            if (!(pivot > SINGULAR * gram[k][k])) {
                solution[k] = Double.NaN;
                return solution;
            }
            for (int i = 0; i < n; i++) {
                double factor = i == k ? 0 : rows[i][k] / pivot;
                for (int j = k; j <= n; j++) {
                    rows[i][j] -= factor * rows[k][j];
                }
            }
        }
        for (int k = 0; k < n; k++) {
            solution[k] = rows[k][n] / rows[k][k];
        }
        return solution;
    }
}
