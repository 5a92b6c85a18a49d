package isoscope.fit;

import isoscope.numerics.NonNegativeLeastSquares;
import isoscope.quantity.Series;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/// A power law with a floor, L = floor + k·C^−γ: the law of a compute-efficient frontier (Hoffmann et al. 2022,
/// equation 4, put into equation 2).
///
/// @param floor L∞ in nats per token, at least 0
/// @param coefficient k, for C in FLOP
/// @param exponent γ
public record EnvelopeLaw(double floor, double coefficient, double exponent) {
    /// γ is looked for between these: published frontiers have .05 to .16.
    private static final double MIN_EXPONENT = .01;

    private static final double MAX_EXPONENT = 1;
    private static final int GRID = 60;

    /// The law with the least sum of squared relative residuals. For each γ the floor and k follow from non-negative
    /// least squares, which leaves a search in one dimension (variable projection, Golub and Pereyra 1973).
    ///
    /// @param compute in FLOP, above zero, at least three different values
    /// @param loss in nats per token, above zero
    public static EnvelopeLaw through(Series compute, Series loss) {
        double middle = Math.sqrt(compute.min() * compute.max());
        Series scaled = compute.map(c -> c / middle);
        Series exponents = Series.logSpaced(MIN_EXPONENT, MAX_EXPONENT, GRID);
        int best = 0;
        for (int i = 1; i < GRID; i++) {
            if (misfit(exponents.get(i), scaled, loss)
                    < misfit(exponents.get(best), scaled, loss)) {
                best = i;
            }
        }
        double exponent =
                polish(
                        exponents.get(Math.max(0, best - 1)),
                        exponents.get(Math.min(GRID - 1, best + 1)),
                        scaled,
                        loss);
        double[] weights = weights(exponent, scaled, loss);
        return new EnvelopeLaw(weights[0], weights[1] * Math.pow(middle, exponent), exponent);
    }

    /// The loss at C, in nats per token.
    public double loss(double compute) {
        return floor + coefficient * Math.pow(compute, -exponent);
    }

    private static double polish(double low, double high, Series scaled, Series loss) {
        return new BrentOptimizer(1e-8, 1e-10)
                .optimize(
                        new MaxEval(200),
                        GoalType.MINIMIZE,
                        new SearchInterval(low, high),
                        new UnivariateObjectiveFunction(exponent -> misfit(exponent, scaled, loss)))
                .getPoint();
    }

    private static double misfit(double exponent, Series scaled, Series loss) {
        double[] weights = weights(exponent, scaled, loss);
        double sum = 0;
        for (int i = 0; i < loss.size(); i++) {
            double fitted = weights[0] + weights[1] * Math.pow(scaled.get(i), -exponent);
            double residual = fitted / loss.get(i) - 1;
            sum += residual * residual;
        }
        return sum;
    }

    /// Floor and coefficient of the columns 1/L and x^−γ/L against 1.
    private static double[] weights(double exponent, Series scaled, Series loss) {
        double[][] gram = new double[2][2];
        double[] moments = new double[2];
        for (int i = 0; i < loss.size(); i++) {
            double constant = 1 / loss.get(i);
            double power = constant * Math.pow(scaled.get(i), -exponent);
            gram[0][0] += constant * constant;
            gram[0][1] += constant * power;
            gram[1][1] += power * power;
            moments[0] += constant;
            moments[1] += power;
        }
        gram[1][0] = gram[0][1];
        return NonNegativeLeastSquares.solve(gram, moments);
    }
}
