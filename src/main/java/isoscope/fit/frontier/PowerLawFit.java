package isoscope.fit.frontier;

import isoscope.law.PowerLaw;
import isoscope.numerics.NonNegativeLeastSquares;
import isoscope.quantity.Series;
import java.util.OptionalDouble;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/// Finds the power law with a floor that has the least sum of squared relative residuals. For each exponent the floor
/// and the coefficient follow from non-negative least squares, which leaves a search in one dimension (variable
/// projection, Golub and Pereyra 1973).
///
/// @param floor held at this value, if any
/// @param scale x_c, likewise
/// @param exponent likewise
public record PowerLawFit(OptionalDouble floor, OptionalDouble scale, OptionalDouble exponent) {
    /// Nothing is held.
    static final PowerLawFit FREE =
            new PowerLawFit(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /// The exponent is looked for between these: published frontiers have .05 to .16.
    private static final double MIN_EXPONENT = .01;

    private static final double MAX_EXPONENT = 1;
    private static final int GRID = 60;

    /// The law of a loss.
    ///
    /// @param x above zero, at least three different values
    /// @param loss in nats per token, above zero
    /// @return with coefficient 0 when the loss does not fall
    public PowerLaw through(Series x, Series loss) {
        double middle = Math.sqrt(x.min() * x.max());
        Points points = new Points(x.map(value -> value / middle), loss, middle);
        double best = exponent.isPresent() ? exponent.getAsDouble() : search(points);
        double[] weights = weights(best, points);
        return new PowerLaw(weights[0], weights[1] * Math.pow(middle, best), best);
    }

    /// The losses to be explained, with x in units of its middle.
    private record Points(Series x, Series loss, double middle) {}

    private double search(Points points) {
        Series exponents = Series.logSpaced(MIN_EXPONENT, MAX_EXPONENT, GRID);
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < GRID; i++) {
            double misfit = misfit(exponents.get(i), points);
            if (misfit < least) {
                best = i;
                least = misfit;
            }
        }
        double low = exponents.get(Math.max(0, best - 1));
        double high = exponents.get(Math.min(GRID - 1, best + 1));
        return new BrentOptimizer(1e-8, 1e-10)
                .optimize(
                        new MaxEval(200),
                        GoalType.MINIMIZE,
                        new SearchInterval(low, high),
                        new UnivariateObjectiveFunction(at -> misfit(at, points)))
                .getPoint();
    }

    private double misfit(double at, Points points) {
        double[] weights = weights(at, points);
        double sum = 0;
        for (int i = 0; i < points.loss.size(); i++) {
            double fitted = weights[0] + weights[1] * Math.pow(points.x.get(i), -at);
            double residual = fitted / points.loss.get(i) - 1;
            sum += residual * residual;
        }
        return sum;
    }

    /// Floor and coefficient of the columns 1/L and x^−γ/L against 1.
    private double[] weights(double at, Points points) {
        double[][] gram = new double[2][2];
        double[] moments = new double[2];
        for (int i = 0; i < points.loss.size(); i++) {
            double constant = 1 / points.loss.get(i);
            double power = constant * Math.pow(points.x.get(i), -at);
            gram[0][0] += constant * constant;
            gram[0][1] += constant * power;
            gram[1][1] += power * power;
            moments[0] += constant;
            moments[1] += power;
        }
        gram[1][0] = gram[0][1];
        return solve(gram, moments, Math.pow(scale.orElse(Double.NaN) / points.middle, at));
    }

    /// Least squares of the columns that are not held; what is held is taken from the target first.
    private double[] solve(double[][] gram, double[] moments, double held) {
        if (floor.isPresent() && scale.isPresent()) {
            return new double[] {floor.getAsDouble(), held};
        }
        if (floor.isPresent()) {
            double rest = (moments[1] - gram[0][1] * floor.getAsDouble()) / gram[1][1];
            return new double[] {floor.getAsDouble(), Math.max(0, rest)};
        }
        if (scale.isPresent()) {
            double rest = (moments[0] - gram[0][1] * held) / gram[0][0];
            return new double[] {Math.max(0, rest), held};
        }
        return NonNegativeLeastSquares.solve(gram, moments);
    }
}
