package isoscope.plot.charts;

import isoscope.law.LossSurface;
import isoscope.quantity.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;

/// Which losses get a contour: 8 to 12 of them, about evenly spaced in ln(L − E) so that the lines spread evenly over
/// the plane, each moved to the roundest number near it.
final class ContourLevels {
    private static final int FEWEST = 8;
    private static final int USUAL = 10;
    private static final int FINEST = -9;

    /// How far a level may move, as a part of its distance to the one below; less than a half keeps them apart.
    private static final double REACH = 0.4;

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
        double[] levels = new double[USUAL];
        double below = low;
        for (int i = 0; i < USUAL; i++) {
            double exact = irreducible + Math.exp(start + step * (i + 1));
            levels[i] = roundest(exact, REACH * (exact - below));
            below = exact;
        }
        return Series.of(levels);
    }

    private static double[] inside(DoubleStream levels, double low, double high) {
        return levels.filter(level -> level >= low && level <= high).distinct().toArray();
    }

    /// The multiple of the largest step of 1, 2 or 5 times a power of ten that is within `reach` of a value.
    private static double roundest(double value, double reach) {
        for (int exponent = 1; exponent >= FINEST; exponent--) {
            for (int digit : new int[] {5, 2, 1}) {
                BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
                BigDecimal times =
                        BigDecimal.valueOf(value).divide(step, 0, RoundingMode.HALF_EVEN);
                double rounded = times.multiply(step).doubleValue();
                if (Math.abs(rounded - value) <= reach) {
                    return rounded;
                }
            }
        }
        return value;
    }
}
