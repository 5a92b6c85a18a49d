package isoscope.fit.form;

import isoscope.formula.program.Evaluation;
import isoscope.numerics.Huber;
import isoscope.numerics.NonNegativeLeastSquares;
import isoscope.quantity.Series;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the best linear unknowns beside given others: least squares of relative residuals, of either sign where their
/// range allows it. One instance serves one thread.
final class Projection {
    /// Share of a loss that a linear unknown begins with that would best be nothing.
    private static final double SMALL = 1e-3;

    private final List<Unknown> unknowns;
    private final Huber huber;
    private final Evaluation evaluation;
    private final double[] losses;
    private final double[] weights;
    private final double[] parameters;
    private final double[] rest;
    private final double[][] slopes;

    Projection(FormProblem problem) {
        unknowns = problem.unknowns();
        huber = problem.huber();
        evaluation = problem.evaluation();
        losses = problem.data().losses().toArray();
        weights = problem.data().weights().toArray();
        parameters = problem.parameters();
        rest = new double[losses.length];
        slopes = new double[problem.linear()][losses.length];
    }

    /// Coordinates and the sum of Huber losses there.
    record Trial(Series point, double sum) {}

    /// Completes the coordinates of unknowns that are not linear.
    ///
    /// @param point overwritten in the places of the linear ones
    Trial complete(double[] point) {
        int n = slopes.length;
        for (int j = 0; j < point.length; j++) {
            parameters[j] = j < n ? 0 : unknowns.get(j).value(point[j]);
        }
        evaluation.gradients(parameters, rest, slopes);
        double[] values = n == 0 ? new double[0] : best();
        for (int j = 0; j < n; j++) {
            point[j] = coordinate(j, values[j]);
            values[j] = unknowns.get(j).value(point[j]);
        }
        return new Trial(Series.of(point), sum(values));
    }

    private double coordinate(int j, double value) {
        Unknown unknown = unknowns.get(j);
        double largest = 0;
        for (int i = 0; i < losses.length; i++) {
            largest = Math.max(largest, Math.abs(slopes[j][i] / losses[i]));
        }
        return unknown.coordinate(unknown.inLogs() ? Math.max(value, SMALL / largest) : value);
    }

    private double sum(double[] values) {
        double sum = 0;
        for (int i = 0; i < losses.length; i++) {
            double predicted = rest[i];
            for (int j = 0; j < values.length; j++) {
                predicted += values[j] * slopes[j][i];
            }
            sum += weights[i] == 0 ? 0 : weights[i] * huber.loss(Math.log(losses[i] / predicted));
        }
        return sum;
    }

    /// The columns of those that may be below 0 stand a second time with the other sign.
    private double[] best() {
        int[] columns =
                IntStream.range(0, 2 * slopes.length)
                        .filter(k -> k < slopes.length || mayBeBelowZero(k - slopes.length))
                        .toArray();
        double[][] gram = new double[columns.length][columns.length];
        double[] moments = new double[columns.length];
        double[] row = new double[columns.length];
        for (int i = 0; i < losses.length; i++) {
            double scale = Math.sqrt(weights[i]) / losses[i];
            double target = scale * (losses[i] - rest[i]);
            for (int k = 0; k < columns.length; k++) {
                int j = columns[k] % slopes.length;
                row[k] = (columns[k] < slopes.length ? scale : -scale) * slopes[j][i];
                moments[k] += row[k] * target;
                for (int l = 0; l <= k; l++) {
                    gram[k][l] += row[k] * row[l];
                    gram[l][k] = gram[k][l];
                }
            }
        }
        double[] found = NonNegativeLeastSquares.solve(gram, moments);
        double[] values = new double[slopes.length];
        for (int k = 0; k < columns.length; k++) {
            values[columns[k] % slopes.length] += columns[k] < slopes.length ? found[k] : -found[k];
        }
        return Arrays.copyOf(values, slopes.length);
    }

    private boolean mayBeBelowZero(int j) {
        Unknown unknown = unknowns.get(j);
        return !unknown.inLogs() && unknown.range().low() < 0;
    }
}
