package isoscope.fit.check;

import isoscope.fit.Predictions;
import isoscope.law.Law;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/// The log-residuals of a law in order beside the quantiles of a normal distribution (Wilk and Gnanadesikan 1968, section
/// 2). Residuals of a normal distribution lie on a straight line; heavier tails leave it at both ends.
///
/// @param runs ids, from the lowest residual to the highest
/// @param quantiles the averages of a standard normal sample of that size (Blom 1958: of (i − 3/8)/(n + 1/4))
/// @param residuals ln(measured / predicted loss) less its median, in units of 1.4826 times the median absolute deviation,
///     which a few outliers do not move
/// @param slope of the line through the quartiles
/// @param intercept of that line
public record NormalPlot(
        List<String> runs, Series quantiles, Series residuals, double slope, double intercept) {
    /// The median absolute deviation of a normal distribution is its standard deviation over this.
    private static final double NORMAL_CONSISTENCY = 1.4826;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /// Copies the list.
    public NormalPlot {
        runs = List.copyOf(runs);
    }

    /// Orders the residuals of runs; those for which the law predicts no loss are left out.
    public static NormalPlot of(Law law, List<Run> runs) {
        List<Residual> ordered = ordered(law, runs);
        int count = ordered.size();
        double[] quantiles = new double[count];
        for (int i = 0; i < count; i++) {
            quantiles[i] = NORMAL.inverseCumulativeProbability((i + 1 - 0.375) / (count + 0.25));
        }
        double[] residuals =
                standardised(ordered.stream().mapToDouble(Residual::logarithm).toArray());
        double slope =
                (quartile(residuals, 75) - quartile(residuals, 25))
                        / (2 * NORMAL.inverseCumulativeProbability(0.75));
        return new NormalPlot(
                ordered.stream().map(Residual::run).toList(),
                Series.of(quantiles),
                Series.of(residuals),
                slope,
                (quartile(residuals, 75) + quartile(residuals, 25)) / 2);
    }

    /// The line through the quartiles at a normal quantile.
    public double line(double quantile) {
        return intercept + slope * quantile;
    }

    /// How many residuals lie more than `deviations` from the median.
    public long beyond(double deviations) {
        return Arrays.stream(residuals.toArray()).filter(z -> Math.abs(z) > deviations).count();
    }

    /// How many of so many normal residuals lie more than `deviations` from the median on average.
    public double expectedBeyond(double deviations) {
        return 2 * NORMAL.cumulativeProbability(-deviations) * residuals.size();
    }

    private static List<Residual> ordered(Law law, List<Run> runs) {
        List<Residual> residuals = new ArrayList<>();
        for (Run run : runs) {
            double logarithm = Predictions.logResidual(law, run).orElse(Double.NaN);
            if (Double.isFinite(logarithm)) {
                residuals.add(new Residual(run.id(), logarithm));
            }
        }
        residuals.sort(Comparator.comparingDouble(Residual::logarithm));
        return residuals;
    }

    private static double[] standardised(double[] values) {
        double median = new Median().evaluate(values);
        double[] centred = Arrays.stream(values).map(value -> value - median).toArray();
        double scale = scale(centred);
        return Arrays.stream(centred).map(value -> value / scale).toArray();
    }

    /// Where more than half of the residuals are equal their median deviation is 0, and the root mean square stands in.
    private static double scale(double[] centred) {
        double deviation = new Median().evaluate(Arrays.stream(centred).map(Math::abs).toArray());
        double rms = Math.sqrt(Arrays.stream(centred).map(v -> v * v).average().orElse(0));
        double scale = deviation > 0 ? NORMAL_CONSISTENCY * deviation : rms;
        return scale > 0 ? scale : 1;
    }

    private static double quartile(double[] values, double percent) {
        return new Percentile(percent).evaluate(values);
    }

    private record Residual(String run, double logarithm) {}
}
