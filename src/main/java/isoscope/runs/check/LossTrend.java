package isoscope.runs.check;

import isoscope.quantity.Series;
import java.util.Arrays;
import java.util.stream.IntStream;

/// L = E + A/N^α + B/D^β as runs have it, by the least squares of relative residuals: what losses should be once size and
/// data are allowed for. It serves to compare runs with each other, and is no fit to report.
///
/// @param levels E of each group
/// @param size A′ and α
/// @param data B′ and β
/// @param squares sum of the squares of the relative residuals
record LossTrend(Series levels, Term size, Term data, double squares) {
    /// Fewer runs show no trend.
    static final int LEAST = 8;

    private static final int CONSTANTS = 5;
    private static final int ROUNDS = 4;

    /// Residuals this many times the usual one are left out of a robust trend.
    private static final double FAR = 5;

    /// Losses are hardly measured better than this.
    private static final double LEAST_SCALE = .001;

    /// Turns the median of the sizes of normal residuals into their standard deviation.
    private static final double NORMAL = 1.4826;

    /// Below any loss, where a trend is followed far out.
    private static final double LOWEST_LOSS = 1e-3;

    /// The part of the loss that size or data add: amount · e^(−exponent · (log − middle)).
    record Term(double amount, double exponent, double middle) {
        double at(double log) {
            return amount == 0 ? 0 : amount * Math.exp(-exponent * (log - middle));
        }
    }

    /// The trend of all points.
    static LossTrend of(TrendPoints points) {
        return new TrendSearch(points).lowest();
    }

    /// Nearly the trend of all points, found in a tenth of the time.
    static LossTrend rough(TrendPoints points) {
        return new TrendSearch(points).rough();
    }

    /// The trend of the points that lie near it.
    static LossTrend robust(TrendPoints points) {
        LossTrend trend = of(points);
        for (int round = 0; round < ROUNDS; round++) {
            double[] residuals = trend.residuals(points);
            double limit = FAR * scale(residuals);
            TrendPoints near = points.where(i -> Math.abs(residuals[i]) <= limit);
            if (near.groups() < points.groups() || near.count() < LEAST) {
                return trend;
            }
            trend = of(near);
        }
        return trend;
    }

    /// ln L of each point over the trend.
    double[] residuals(TrendPoints points) {
        return IntStream.range(0, points.count())
                .mapToDouble(i -> residual(points, i, 0, 0))
                .toArray();
    }

    /// ln L of a point over the trend at another size and other data.
    ///
    /// @param larger the amount added to ln N
    /// @param more the amount added to ln D
    double residual(TrendPoints points, int i, double larger, double more) {
        double loss =
                levels.get(points.group[i])
                        + size.at(points.size[i] + larger)
                        + data.at(points.data[i] + more);
        return Math.log(points.loss[i] / Math.max(LOWEST_LOSS, loss));
    }

    /// The standard deviation of normal residuals, by the median of those that are left when as many of the smallest have
    /// gone as there are constants: the trend runs through as many points whatever their noise (Maronna et al. 2019).
    static double scale(double[] residuals) {
        double[] sizes = Arrays.stream(residuals).map(Math::abs).sorted().toArray();
        int through = Math.min(CONSTANTS, sizes.length / 2);
        return Math.max(LEAST_SCALE, NORMAL * sizes[(through + sizes.length) / 2]);
    }
}
