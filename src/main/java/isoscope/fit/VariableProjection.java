package isoscope.fit;

import isoscope.numerics.NonNegativeLeastSquares;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/// Starting points by variable projection (Golub and Pereyra 1973; arXiv 2603.22339): for fixed exponents E, A′ and B′
/// follow from non-negative least squares of relative residuals, which leaves a grid over α and β. The grid is then
/// judged by the true objective, and each of its valleys is a start.
final class VariableProjection {
    /// α and β are looked for between these, and a little beyond by the descent that follows.
    private static final Series EXPONENTS = Series.logSpaced(.04, 1.6, 24);

    private final int n;
    private final double[] weight;
    private final double[][] bySize;
    private final double[][] byData;

    /// Prepares the columns of the runs.
    VariableProjection(LogRuns runs) {
        n = runs.size();
        weight = runs.loss().map(logLoss -> Math.exp(-logLoss)).toArray();
        bySize = columns(runs.parameters());
        byData = columns(runs.tokens());
    }

    /// The valleys of the grid, the lowest first; none when cancelled.
    List<Candidate> valleys(ToDoubleFunction<Candidate> objective, BooleanSupplier cancelled) {
        int size = EXPONENTS.size();
        Candidate[][] grid = new Candidate[size][size];
        double[][] height = new double[size][size];
        for (int i = 0; i < size; i++) {
            if (cancelled.getAsBoolean()) {
                return List.of();
            }
            for (int j = 0; j < size; j++) {
                grid[i][j] = project(i, j);
                height[i][j] = objective.applyAsDouble(grid[i][j]);
            }
        }
        return valleys(grid, height);
    }

    private static List<Candidate> valleys(Candidate[][] grid, double[][] height) {
        record Valley(Candidate candidate, double height) {}
        List<Valley> valleys = new ArrayList<>();
        for (int i = 0; i < grid.length; i++) {
            for (int j = 0; j < grid.length; j++) {
                if (isValley(height, i, j)) {
                    valleys.add(new Valley(grid[i][j], height[i][j]));
                }
            }
        }
        valleys.sort(Comparator.comparingDouble(Valley::height));
        return valleys.stream().map(Valley::candidate).toList();
    }

    private static boolean isValley(double[][] height, int row, int column) {
        int last = height.length - 1;
        for (int i = Math.max(0, row - 1); i <= Math.min(last, row + 1); i++) {
            for (int j = Math.max(0, column - 1); j <= Math.min(last, column + 1); j++) {
                if (!(height[row][column] <= height[i][j])) {
                    return false;
                }
            }
        }
        return true;
    }

    private double[][] columns(Series logs) {
        double[][] columns = new double[EXPONENTS.size()][n];
        for (int k = 0; k < columns.length; k++) {
            for (int i = 0; i < n; i++) {
                columns[k][i] = weight[i] * Math.exp(-EXPONENTS.get(k) * logs.get(i));
            }
        }
        return columns;
    }

    /// The best E, A′ and B′ for two exponents of the grid.
    private Candidate project(int alpha, int beta) {
        double[][] columns = {weight, bySize[alpha], byData[beta]};
        double[][] gram = new double[3][3];
        double[] moments = new double[3];
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c <= r; c++) {
                gram[r][c] = dot(columns[r], columns[c]);
                gram[c][r] = gram[r][c];
            }
            moments[r] = sum(columns[r]);
        }
        double[] amounts = NonNegativeLeastSquares.solve(gram, moments);
        return new Candidate(
                amounts[0], amounts[1], amounts[2], EXPONENTS.get(alpha), EXPONENTS.get(beta));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double sum(double[] a) {
        double sum = 0;
        for (double value : a) {
            sum += value;
        }
        return sum;
    }
}
