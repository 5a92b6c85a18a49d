package isoscope.plot.charts;

import isoscope.law.LossSurface;
import isoscope.quantity.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Which losses get a contour: 8 to 12 of them, evenly spaced in ln(L − E) so that the lines spread evenly over the
/// plane, rounded to two decimals or as many as keep them apart.
final class ContourLevels {
    private static final int FEWEST = 8;
    private static final int USUAL = 10;
    private static final double[] ABOUT_1_8 = {
        1.9, 1.95, 2.0, 2.1, 2.2, 2.4, 2.6, 2.8, 3.0, 3.4, 3.8
    };

    private ContourLevels() {}

    /// The levels between two losses.
    ///
    /// @param low above the surface's irreducible loss
    /// @param high above `low`
    static Series between(LossSurface surface, double low, double high) {
        if (Math.abs(surface.irreducible() - 1.8) < 0.05) {
            double[] round = inside(DoubleStream.of(ABOUT_1_8), low, high);
            if (round.length >= FEWEST) {
                return Series.of(round);
            }
        }
        return even(surface.irreducible(), low, high);
    }

    private static Series even(double irreducible, double low, double high) {
        double start = Math.log(low - irreducible);
        double step = (Math.log(high - irreducible) - start) / (USUAL + 1);
        double[] exact =
                IntStream.rangeClosed(1, USUAL)
                        .mapToDouble(i -> irreducible + Math.exp(start + step * i))
                        .toArray();
        for (int decimals = 2; ; decimals++) {
            int digits = decimals;
            double[] rounded =
                    inside(DoubleStream.of(exact).map(level -> round(level, digits)), low, high);
            if (rounded.length >= FEWEST || decimals == 6) {
                return Series.of(rounded);
            }
        }
    }

    private static double[] inside(DoubleStream levels, double low, double high) {
        return levels.filter(level -> level >= low && level <= high).distinct().toArray();
    }

    private static double round(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }
}
