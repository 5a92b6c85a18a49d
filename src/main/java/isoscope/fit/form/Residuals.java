package isoscope.fit.form;

import isoscope.formula.program.Evaluation;
import isoscope.numerics.Huber;
import java.util.List;

/// The log-residuals of the runs at some coordinates, and their slopes. One instance serves one thread.
final class Residuals {
    /// Slope of the logarithm of a loss by a logarithm that no run can tell from none.
    private static final double NO_SLOPE = 1e-5;

    private final List<Unknown> unknowns;
    private final Huber huber;
    private final Evaluation evaluation;
    private final double[] weights;
    private final double[] logLosses;
    private final double[] parameters;
    private final double[] predicted;
    private final double[] residuals;
    private final double[][] slopes;

    /// @param weights how much each run counts
    Residuals(FormProblem problem, double[] weights) {
        this(problem, problem.evaluation(), weights);
    }

    /// @param evaluation of the problem
    Residuals(FormProblem problem, Evaluation evaluation, double[] weights) {
        unknowns = problem.unknowns();
        huber = problem.huber();
        this.evaluation = evaluation;
        this.weights = weights.clone();
        logLosses = problem.data().losses().map(Math::log).toArray();
        parameters = problem.parameters();
        predicted = new double[logLosses.length];
        residuals = new double[logLosses.length];
        slopes = new double[unknowns.size()][logLosses.length];
    }

    /// How many unknowns there are.
    int size() {
        return unknowns.size();
    }

    /// How many runs there are.
    int runs() {
        return logLosses.length;
    }

    /// ln(measured / predicted loss) of a run where the sum was last asked for.
    double residual(int run) {
        return residuals[run];
    }

    /// The derivative of the logarithm of a predicted loss by a coordinate, there.
    double slope(int unknown, int run) {
        return slopes[unknown][run];
    }

    /// How steeply the sum falls with the logarithm of a run's predicted loss, there.
    double pull(int run) {
        return weights[run] * huber.slope(residuals[run]);
    }

    /// How much the sum bends with the logarithm of a run's predicted loss, there.
    ///
    /// @param beyond share of Huber's weight (Holland and Welsch 1977) that is kept beyond the δ, where the loss is straight:
    ///     with all of it each step goes down, with none it is Newton's
    double bend(int run, double beyond) {
        double size = Math.abs(residuals[run]);
        return weights[run] * (size <= huber.delta() ? 1 : beyond * huber.delta() / size);
    }

    /// Whether an unknown that may be infinite is so large that more of it would change no predicted loss, there.
    boolean isAsInfinite(int unknown) {
        if (!unknowns.get(unknown).mayBeInfinite()) {
            return false;
        }
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0 && !(Math.abs(slopes[unknown][i]) < NO_SLOPE)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the sum is another where an unknown lies as low as searches begin.
    boolean changes(double[] coordinates, int unknown) {
        double[] lower = coordinates.clone();
        lower[unknown] = unknowns.get(unknown).starts().low();
        return sum(lower) != sum(coordinates);
    }

    /// How much a run counts wherever it lies.
    double weight(int run) {
        return weights[run];
    }

    /// The sum at coordinates; infinite where a run has no predicted loss above 0.
    double sum(double[] coordinates) {
        for (int j = 0; j < coordinates.length; j++) {
            parameters[j] = unknowns.get(j).value(coordinates[j]);
        }
        evaluation.gradients(parameters, predicted, slopes);
        double sum = 0;
        for (int i = 0; i < predicted.length; i++) {
            if (weights[i] != 0) {
                residuals[i] = logLosses[i] - Math.log(predicted[i]);
                sum += weights[i] * huber.loss(residuals[i]);
            }
        }
        for (int j = 0; j < slopes.length; j++) {
            double chain = unknowns.get(j).slope(parameters[j]);
            double[] column = slopes[j];
            for (int i = 0; i < column.length; i++) {
                column[i] *= chain / predicted[i];
            }
        }
        return sum < Double.POSITIVE_INFINITY ? sum : Double.POSITIVE_INFINITY;
    }
}
