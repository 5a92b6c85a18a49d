package isoscope.fit.check;

import isoscope.quantity.Series;
import java.util.Arrays;

/// How residuals go with a quantity once another one, which a curve of two degrees may follow, is taken out of both: the
/// partial regression of textbooks.
///
/// @param slope of the residuals by the quantity
/// @param spread standard deviation of what is left of the quantity
/// @param significance the slope over its standard error; 0 where nothing is left to tell it by
record PartialTrend(double slope, double spread, double significance) {
    /// Constants that the regression uses up.
    private static final int CONSTANTS = 4;

    /// Share of a quantity's own size that counts as nothing left.
    private static final double NOTHING = 1e-9;

    /// The trend of residuals with a quantity.
    ///
    /// @param given the quantity that is taken out
    static PartialTrend of(Series residuals, Series quantity, Series given) {
        int freedom = residuals.size() - CONSTANTS;
        double[] line = centred(given.toArray());
        double[] bend = centred(Series.of(line).map(x -> x * x).toArray());
        takeOut(bend, line);
        double[] left = left(residuals, line, bend);
        double[] apart = left(quantity, line, bend);
        double size = dot(apart, apart);
        if (freedom < 1 || !(size > NOTHING)) {
            return new PartialTrend(0, 0, 0);
        }
        double slope = dot(left, apart) / size;
        double unexplained = Math.max(0, dot(left, left) - slope * slope * size);
        return new PartialTrend(
                slope,
                Math.sqrt(size / residuals.size()),
                slope / Math.sqrt(unexplained / freedom / size));
    }

    private static double[] left(Series values, double[] line, double[] bend) {
        double[] left = centred(values.toArray());
        takeOut(left, line);
        takeOut(left, bend);
        return left;
    }

    private static double[] centred(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Series.of(values).map(value -> value - mean).toArray();
    }

    private static void takeOut(double[] values, double[] direction) {
        double size = dot(direction, direction);
        double share = size > NOTHING ? dot(values, direction) / size : 0;
        for (int i = 0; i < values.length; i++) {
            values[i] -= share * direction[i];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
