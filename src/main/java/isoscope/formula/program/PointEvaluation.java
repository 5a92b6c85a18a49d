package isoscope.formula.program;

import isoscope.formula.Expression;
import java.util.List;

/// A formula at single points. It has registers of its own, so one instance serves one thread.
public final class PointEvaluation {
    private final Evaluation evaluation;
    private final double[] value = new double[1];
    private final double[][] derivatives;

    private PointEvaluation(Evaluation evaluation, int names) {
        this.evaluation = evaluation;
        derivatives = new double[names][1];
    }

    /// Compiles an expression.
    ///
    /// @param names that have a value at a point, in the order their values are given
    /// @throws IllegalArgumentException when the expression uses another name
    public static PointEvaluation of(Expression expression, List<String> names) {
        return new PointEvaluation(Program.of(expression, names, List.of()).over(), names.size());
    }

    /// The value at a point.
    public double value(double... at) {
        evaluation.values(at, value);
        return value[0];
    }

    /// The value at a point and its derivative by every name.
    ///
    /// @param gradient that is written, one for each name
    public double value(double[] at, double[] gradient) {
        evaluation.gradients(at, value, derivatives);
        for (int i = 0; i < derivatives.length; i++) {
            gradient[i] = derivatives[i][0];
        }
        return value[0];
    }
}
