package isoscope.numerics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/// Roots and minima between two points, by Brent (1973).
public final class Bracketed {
    private static final double RELATIVE = 1e-15;
    private static final double ABSOLUTE = 1e-14;
    private static final int MOST = 300;

    private Bracketed() {}

    /// Where a function is zero, or jumps from one sign to the other.
    ///
    /// @param low where its sign is not the one at `high`
    /// @return NaN where the search meets no numbers
    public static double root(DoubleUnaryOperator function, double low, double high) {
        if (function.applyAsDouble(low) == 0) {
            return low;
        }
        if (function.applyAsDouble(high) == 0) {
            return high;
        }
        try {
            return new BrentSolver(RELATIVE, ABSOLUTE, Double.MIN_NORMAL)
                    .solve(MOST, function::applyAsDouble, low, high);
        } catch (TooManyEvaluationsException _) {
            return Double.NaN;
        }
    }

    /// Where a function is least, for one that need not have a derivative: to about eight digits.
    public static double minimum(DoubleUnaryOperator function, double low, double high) {
        return new BrentOptimizer(1e-10, ABSOLUTE)
                .optimize(
                        new MaxEval(MOST),
                        GoalType.MINIMIZE,
                        new SearchInterval(low, high),
                        new UnivariateObjectiveFunction(function::applyAsDouble))
                .getPoint();
    }
}
