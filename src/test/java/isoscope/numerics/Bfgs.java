package isoscope.numerics;

import isoscope.quantity.Series;
import java.util.function.BooleanSupplier;

/// The BFGS quasi-Newton method with a dense inverse Hessian (Nocedal and Wright 2006, algorithm 6.1) and a line search
/// by bisection for the weak Wolfe conditions, which also copes with functions whose slope jumps or nearly jumps, as
/// Huber's does for a small δ (Lewis and Overton 2013, algorithm 2.6).
///
/// When descent stops, the Hessian is forgotten and the search starts again from the same point; it has converged when
/// that no longer helps.
public final class Bfgs {
    private static final double SUFFICIENT_DECREASE = 1e-4;
    private static final double CURVATURE = .9;
    private static final int LINE_STEPS = 60;

    private final int maxIterations;
    private final double tolerance;

    /// A minimiser.
    ///
    /// @param maxIterations over all restarts
    /// @param tolerance smallest relative gain for which it starts again
    public Bfgs(int maxIterations, double tolerance) {
        this.maxIterations = maxIterations;
        this.tolerance = tolerance;
    }

    /// Descends from `start`.
    ///
    /// @param cancelled asked once an iteration; when true the search stops where it is, not converged
    public Minimum minimise(Objective objective, double[] start, BooleanSupplier cancelled) {
        Search search = new Search(objective, start);
        boolean converged = false;
        while (!converged && search.iterations < maxIterations && !cancelled.getAsBoolean()) {
            double before = search.value;
            search.descend(maxIterations, cancelled);
            converged =
                    search.stuck && !(before - search.value > tolerance * Math.abs(search.value));
        }
        return new Minimum(Series.of(search.point), search.value, converged, search.iterations);
    }

    /// One search: the current point, its gradient and the inverse Hessian.
    private static final class Search {
        private final Objective objective;
        private final int n;
        private double[] point;
        private double[] gradient;
        private double value;
        private double[][] inverse = new double[0][];
        private int iterations;
        private boolean stuck;

        Search(Objective objective, double[] start) {
            this.objective = objective;
            n = start.length;
            point = start.clone();
            gradient = new double[n];
            value = objective.at(point, gradient);
        }

        /// Goes down until no step helps, beginning with no knowledge of the curvature.
        void descend(int maxIterations, BooleanSupplier cancelled) {
            inverse = identity(1 / Math.max(norm(gradient), Double.MIN_NORMAL));
            boolean first = true;
            stuck = false;
            while (!stuck && iterations < maxIterations && !cancelled.getAsBoolean()) {
                iterations++;
                double[] direction = direction();
                double slope = dot(direction, gradient);
                stuck = !(slope < 0) || !step(direction, slope, first);
                first = false;
            }
        }

        private double[] direction() {
            double[] direction = new double[n];
            for (int i = 0; i < n; i++) {
                direction[i] = -dot(inverse[i], gradient);
            }
            return direction;
        }

        /// Moves along `direction` and learns from it; false when nothing lower was found.
        private boolean step(double[] direction, double slope, boolean first) {
            double low = 0;
            double high = Double.POSITIVE_INFINITY;
            double length = 1;
            double[] best = point;
            double[] bestGradient = gradient;
            double bestValue = value;
            for (int i = 0; i < LINE_STEPS; i++) {
                double[] trial = along(direction, length);
                double[] trialGradient = new double[n];
                double trialValue = objective.at(trial, trialGradient);
                if (!(trialValue <= value + SUFFICIENT_DECREASE * length * slope)) {
                    high = length;
                } else {
                    low = length;
                    best = trial;
                    bestGradient = trialGradient;
                    bestValue = trialValue;
                    if (dot(trialGradient, direction) >= CURVATURE * slope) {
                        break;
                    }
                }
                length = high < Double.POSITIVE_INFINITY ? (low + high) / 2 : 2 * low;
            }
            if (!(bestValue < value)) {
                return false;
            }
            learn(difference(best, point), difference(bestGradient, gradient), first);
            point = best;
            gradient = bestGradient;
            value = bestValue;
            return true;
        }

        /// Equation 6.17; on the first step the identity is scaled by equation 6.20.
        private void learn(double[] step, double[] change, boolean first) {
            double curvature = dot(step, change);
            if (!(curvature > 0)) {
                return;
            }
            if (first) {
                inverse = identity(curvature / dot(change, change));
            }
            double[] mapped = new double[n];
            for (int i = 0; i < n; i++) {
                mapped[i] = dot(inverse[i], change);
            }
            double scale = (1 + dot(change, mapped) / curvature) / curvature;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    inverse[i][j] +=
                            scale * step[i] * step[j]
                                    - (mapped[i] * step[j] + step[i] * mapped[j]) / curvature;
                }
            }
        }

        private double[] along(double[] direction, double length) {
            double[] moved = new double[n];
            for (int i = 0; i < n; i++) {
                moved[i] = point[i] + length * direction[i];
            }
            return moved;
        }

        private double[][] identity(double scale) {
            double[][] matrix = new double[n][n];
            for (int i = 0; i < n; i++) {
                matrix[i][i] = scale;
            }
            return matrix;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    private static double[] difference(double[] a, double[] b) {
        double[] result = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            result[i] = a[i] - b[i];
        }
        return result;
    }
}
