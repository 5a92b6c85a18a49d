package isoscope.plan.simulate;

import isoscope.numerics.Interval;
import isoscope.numerics.StudentT;
import isoscope.quantity.Series;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// Intervals from a few resamples: so many standard errors to both sides of the fitted value, by Student's distribution
/// with one degree of freedom fewer than resamples have a value. Of what is above zero, the
/// standard error is that of the logarithm, as suits coefficients that resamples know only within a factor.
final class StandardError {
    /// Resamples of a fit.
    static final int RESAMPLES = 20;

    /// The share of Student's distribution inside.
    static final double CONFIDENCE = .95;

    private static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    private StandardError() {}

    /// The interval around a fitted value; both ends NaN where fewer than half of the resamples have a value.
    static Interval around(double value, Series resampled) {
        double[] known =
                Arrays.stream(resampled.toArray()).filter(each -> !Double.isNaN(each)).toArray();
        if (Double.isNaN(value) || 2 * known.length < RESAMPLES) {
            return NONE;
        }
        boolean isPositive = value > 0 && Arrays.stream(known).allMatch(each -> each > 0);
        return isPositive
                ? around(Math.log(value), Series.of(known).map(Math::log), Math::exp)
                : around(value, Series.of(known), DoubleUnaryOperator.identity());
    }

    private static Interval around(double value, Series resampled, DoubleUnaryOperator back) {
        double reach = StudentT.reach(CONFIDENCE, resampled.size());
        double half = reach * Moments.of(resampled).deviation();
        return new Interval(back.applyAsDouble(value - half), back.applyAsDouble(value + half));
    }
}
