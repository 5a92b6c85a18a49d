package isoscope.fit.resample;

import isoscope.law.ComputeAllocation;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.numerics.Interval;
import isoscope.quantity.Series;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Laws of resampled runs. Any number that a law gives, they give an interval for.
///
/// @param laws one for each resample that has one, in the order of the resamples
/// @param failed resamples that have none
/// @param confidence share of the resamples inside an interval
/// @param method how they were made, such as `95 % percentile bootstrap, 1,000 resamples of runs`
public record ResampledLaws(List<Law> laws, int failed, double confidence, String method) {
    /// Both ends NaN.
    private static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    /// Copies the list.
    public ResampledLaws {
        laws = List.copyOf(laws);
    }

    /// Whether there are intervals: when at least half of the resamples can be fitted.
    public boolean hasIntervals() {
        return !laws.isEmpty() && laws.size() >= failed;
    }

    /// The percentile interval of any number a law gives; NaN from a law leaves that law out.
    ///
    /// @return both ends NaN where fewer than half of the resamples have the number
    public Interval interval(ToDoubleFunction<Law> number) {
        return interval(Series.from(laws, number));
    }

    /// The percentile interval of a number of which the values are known.
    ///
    /// @param values one a law, in their order; NaN for a law that has none
    Interval interval(Series values) {
        long missing = failed + Arrays.stream(values.toArray()).filter(Double::isNaN).count();
        return 2 * missing > laws.size() + (long) failed
                ? NONE
                : Interval.percentile(values, confidence);
    }

    /// The interval of a parameter on the law's card.
    public Interval parameter(String name) {
        return interval(law -> law.card().parameters().getOrDefault(name, Double.NaN));
    }

    /// The interval of a number of the best split of a budget; NaN for laws that do not split compute.
    public Interval ofAllocation(double compute, ToDoubleFunction<ComputeAllocation> number) {
        return interval(law ->
                law instanceof ScalingLaw scaling
                        ? number.applyAsDouble(scaling.split(compute))
                        : Double.NaN);
    }

    /// The interval of the loss of the best split of a budget, in nats per token, each law's own loss at its own split;
    /// NaN for laws that have none.
    public Interval frontierLoss(double compute) {
        return interval(law ->
                law instanceof ScalingLaw scaling
                        ? scaling.frontierLoss(compute).orElse(Double.NaN)
                        : Double.NaN);
    }
}
