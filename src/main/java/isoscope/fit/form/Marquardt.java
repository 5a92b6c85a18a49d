package isoscope.fit.form;

import isoscope.numerics.Minimum;
import isoscope.numerics.PositiveSystem;
import isoscope.quantity.Series;
import java.util.function.BooleanSupplier;

/// Marquardt's method (1963) for sums of Huber losses, within the ranges of the unknowns. As long as steps go down, less and
/// less of the weights beyond the δ is kept, so that it ends as quickly as Newton's method.
final class Marquardt {
    private static final double FIRST_DAMPING = 1e-3;
    private static final double LEAST_DAMPING = 1e-12;
    private static final double MOST_DAMPING = 1e12;
    private static final double EASED = .2;
    private static final double RAISED = 4;

    /// Damping under which a step is as long as it would be without.
    private static final double LIGHT = .1;

    private static final double LEAST_BEYOND = 1e-3;
    private static final double FEWER = .4;

    /// Share of the sum below which a step gains nothing worth going on for.
    private static final double GAIN = 1e-12;

    /// Slope of the logarithm of a loss by a coordinate that no step along it could tell from none.
    private static final double FLAT = 1e-7;

    /// The longest step along a coordinate.
    private static final double LONGEST = 4;

    private final FormProblem problem;
    private final Residuals residuals;
    private final int n;
    private final double[][] matrix;
    private final double[] pull;
    private final double[][] damped;
    private final double[] step;

    Marquardt(FormProblem problem, Residuals residuals) {
        this.problem = problem;
        this.residuals = residuals;
        n = residuals.size();
        matrix = new double[n][n];
        pull = new double[n];
        damped = new double[n][n];
        step = new double[n];
    }

    /// Descends from coordinates.
    ///
    /// @param most steps
    Minimum minimise(double[] start, int most, BooleanSupplier cancelled) {
        double[] point = start.clone();
        double value = residuals.sum(point);
        double damping = FIRST_DAMPING;
        double beyond = 1;
        boolean stuck = !(value < Double.POSITIVE_INFINITY);
        int steps = 0;
        while (!stuck && steps < most && !cancelled.getAsBoolean()) {
            steps++;
            expand(point, beyond);
            double[] trial = trial(point, damping);
            double reached = residuals.sum(trial);
            if (reached < value) {
                stuck = damping <= LIGHT && value - reached < GAIN * value;
                point = trial;
                value = reached;
                damping = Math.max(EASED * damping, LEAST_DAMPING);
                beyond = Math.max(FEWER * beyond, LEAST_BEYOND);
            } else {
                residuals.sum(point);
                stuck = beyond == 1 && damping > MOST_DAMPING;
                damping *= RAISED;
                beyond = Math.min(1, beyond / FEWER);
            }
        }
        return new Minimum(
                Series.of(point), value, stuck && value < Double.POSITIVE_INFINITY, steps);
    }

    /// The normal matrix and the pull at the point where the sum was last asked for.
    private void expand(double[] point, double beyond) {
        for (int j = 0; j < n; j++) {
            pull[j] = 0;
            for (int k = 0; k <= j; k++) {
                matrix[j][k] = 0;
            }
        }
        double weights = 0;
        for (int i = 0; i < residuals.runs(); i++) {
            double weight = residuals.bend(i, beyond);
            if (weight == 0) {
                continue;
            }
            weights += weight;
            double force = residuals.pull(i);
            for (int j = 0; j < n; j++) {
                double slope = weight * residuals.slope(j, i);
                pull[j] += force * residuals.slope(j, i);
                for (int k = 0; k <= j; k++) {
                    matrix[j][k] += slope * residuals.slope(k, i);
                }
            }
        }
        hold(point, weights * FLAT * FLAT);
    }

    /// Takes unknowns out that are pulled beyond an end of their range, and those along which the losses are flat: the longest
    /// step along one is no step to its minimum, for which the others would wait.
    ///
    /// @param flat the most that the matrix has for those
    private void hold(double[] point, double flat) {
        for (int j = 0; j < n; j++) {
            Unknown unknown = problem.unknowns().get(j);
            boolean held =
                    (point[j] <= unknown.range().low() && pull[j] < 0)
                            || (point[j] >= unknown.range().high() && pull[j] > 0);
            if (held || !(matrix[j][j] > Math.max(flat, Double.MIN_NORMAL))) {
                pull[j] = 0;
                for (int k = 0; k < n; k++) {
                    matrix[Math.max(j, k)][Math.min(j, k)] = 0;
                }
                matrix[j][j] = 1;
            }
        }
    }

    private double[] trial(double[] point, double damping) {
        for (int j = 0; j < n; j++) {
            System.arraycopy(matrix[j], 0, damped[j], 0, j + 1);
            damped[j][j] *= 1 + damping;
            step[j] = pull[j];
        }
        double[] trial = point.clone();
        if (PositiveSystem.solve(damped, step, n)) {
            for (int j = 0; j < n; j++) {
                Unknown unknown = problem.unknowns().get(j);
                trial[j] = unknown.within(point[j] + Math.clamp(step[j], -LONGEST, LONGEST));
            }
        }
        return trial;
    }
}
