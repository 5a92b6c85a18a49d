package isoscope.numerics;

import java.util.Optional;

/// The evidence of measurements for constants: the normal matrix of least squares, Σ g·gᵀ over their slopes g. Variances are in units of
/// that of a measurement.
public final class Information {
    private final double[][] matrix;

    /// No measurement yet.
    ///
    /// @param constants how many
    public Information(int constants) {
        matrix = new double[constants][constants];
    }

    /// Adds a measurement.
    public void add(double[] slopes) {
        for (int i = 0; i < slopes.length; i++) {
            for (int j = 0; j < slopes.length; j++) {
                matrix[i][j] += slopes[i] * slopes[j];
            }
        }
    }

    /// The inverse matrix times slopes; empty while the measurements do not tell the constants apart.
    public Optional<double[]> solve(double[] slopes) {
        int n = slopes.length;
        double[][] copy = new double[n][];
        for (int i = 0; i < n; i++) {
            copy[i] = matrix[i].clone();
        }
        double[] solution = slopes.clone();
        return PositiveSystem.solve(copy, solution, n) ? Optional.of(solution) : Optional.empty();
    }

    /// The sum of products.
    public static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
