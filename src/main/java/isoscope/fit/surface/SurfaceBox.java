package isoscope.fit.surface;

import isoscope.quantity.Series;
import java.util.stream.DoubleStream;

/// The [SurfaceLimits] as they bear on the five numbers of a [Candidate] of some runs.
///
/// A′ and B′ are only ever held or free here: what bounds A and B themselves depends on the exponents, and
/// [SurfaceSearch] sees to it.
///
/// @param low smallest value of each number
/// @param high largest value of each number
record SurfaceBox(Series low, Series high) {
    /// The least A′ and B′, in units of the middle loss: a term that adds no more to any run is as good as none.
    static final double NONE = 1e-10;

    private static final double LEAST = .01;
    private static final double MOST = 20;
    private static final int POINTS = 24;
    private static final double ASIDE = 2.5;

    /// The box of the limits, seen from the runs.
    static SurfaceBox of(SurfaceLimits limits, LogRuns runs) {
        double unit = Math.exp(-runs.middleLoss);
        double[] low = limits.low().toArray();
        double[] high = limits.high().toArray();
        low[SurfaceLimits.E] *= unit;
        high[SurfaceLimits.E] *= unit;
        for (int amount : new int[] {SurfaceLimits.A, SurfaceLimits.B}) {
            boolean held = limits.isPinned(amount);
            low[amount] = held ? low[amount] * unit : NONE;
            high[amount] = held ? low[amount] : Double.POSITIVE_INFINITY;
        }
        return new SurfaceBox(Series.of(low), Series.of(high));
    }

    /// Exponents evenly spaced in the logarithm over the range of published ones and far beyond.
    Series everyExponent(int parameter) {
        double least = Math.clamp(LEAST, low.get(parameter), high.get(parameter));
        double most = Math.clamp(MOST, low.get(parameter), high.get(parameter));
        return least < most ? Series.logSpaced(least, most, POINTS) : Series.of(least);
    }

    /// An exponent, with one well below and one well above it where they are allowed.
    Series exponentsAbout(int parameter, double value) {
        double[] all =
                DoubleStream.of(value / ASIDE, value, value * ASIDE)
                        .map(exponent ->
                                Math.clamp(exponent, low.get(parameter), high.get(parameter)))
                        .distinct()
                        .toArray();
        return Series.of(all);
    }
}
