package isoscope.runs.check;

import isoscope.runs.Run;
import java.util.List;

/// The plane through the logarithms of losses over those of sizes and tokens, by least squares: what is left of the losses
/// once size and data are allowed for.
final class LossTrend {
    private static final int LEAST = 4;
    private static final double FLAT = 1e-9;

    private final double[] plane = new double[3];
    private final boolean found;

    LossTrend(List<Run> runs) {
        double[][] sums = new double[3][4];
        for (Run run : runs) {
            double[] row = row(run);
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    sums[i][j] += row[i] * row[j];
                }
                sums[i][3] += row[i] * Math.log(run.loss());
            }
        }
        found = runs.size() >= LEAST && solve(sums);
    }

    /// Whether the runs spread over sizes and tokens, so that there is such a plane.
    boolean isFound() {
        return found;
    }

    /// The logarithm of a run's loss over what the plane says.
    double residual(Run run) {
        double[] row = row(run);
        return Math.log(run.loss()) - plane[0] - plane[1] * row[1] - plane[2] * row[2];
    }

    private static double[] row(Run run) {
        return new double[] {1, Math.log(run.parameters()) - 18, Math.log(run.tokens()) - 22};
    }

    /// Gauss's elimination, which serves for three equations.
    private boolean solve(double[][] a) {
        for (int column = 0; column < 3; column++) {
            int pivot = column;
            for (int row = column + 1; row < 3; row++) {
                pivot = Math.abs(a[row][column]) > Math.abs(a[pivot][column]) ? row : pivot;
            }
            double[] swapped = a[column];
            a[column] = a[pivot];
            a[pivot] = swapped;
            if (Math.abs(a[column][column]) < FLAT) {
                return false;
            }
            for (int row = 0; row < 3; row++) {
                double factor = row == column ? 0 : a[row][column] / a[column][column];
                for (int k = column; k < 4; k++) {
                    a[row][k] -= factor * a[column][k];
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            plane[i] = a[i][3] / a[i][i];
        }
        return true;
    }
}
