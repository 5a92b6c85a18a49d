package isoscope.plan.simulate;

import isoscope.plan.simulate.Trial.Estimated;
import isoscope.quantity.Series;
import java.util.Arrays;
import java.util.List;

/// How well a method finds one number, over repetitions. What nobody knows is NaN.
///
/// @param truth the value that runs were drawn with
/// @param bias mean of the fitted values less the truth
/// @param biasError standard error of the bias, for the number of repetitions
/// @param spread standard deviation of the fitted values
/// @param coverage share of the intervals that hold the truth
/// @param width median width of the intervals
/// @param values the fitted values, of each repetition that has one
public record Accuracy(
        double truth,
        double bias,
        double biasError,
        double spread,
        double coverage,
        double width,
        Series values) {

    /// Over the repetitions of which the law has the number.
    static Accuracy of(double truth, List<Estimated> all) {
        List<Estimated> known = all.stream().filter(each -> !Double.isNaN(each.value())).toList();
        Series values = Series.from(known, Estimated::value);
        Moments moments = Moments.of(values);
        List<Estimated> sure =
                known.stream().filter(each -> !Double.isNaN(each.interval().low())).toList();
        double[] widths =
                sure.stream()
                        .mapToDouble(each -> each.interval().high() - each.interval().low())
                        .sorted()
                        .toArray();
        double bias = moments.mean() - truth;
        return new Accuracy(
                truth,
                bias,
                Double.isNaN(bias) ? Double.NaN : moments.deviation() / Math.sqrt(known.size()),
                moments.deviation(),
                coverage(truth, sure),
                median(widths),
                values);
    }

    private static double coverage(double truth, List<Estimated> sure) {
        return Double.isNaN(truth) || sure.isEmpty()
                ? Double.NaN
                : (double) sure.stream().filter(each -> each.interval().contains(truth)).count()
                        / sure.size();
    }

    private static double median(double[] sorted) {
        return Arrays.stream(sorted)
                .skip((sorted.length - 1) / 2)
                .limit(sorted.length % 2 == 0 ? 2 : 1)
                .average()
                .orElse(Double.NaN);
    }
}
