package isoscope.ui.workspace;

import isoscope.law.ScalingLaw;
import isoscope.plot.Study;
import isoscope.quantity.QuantityFormat;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/// The intervals of what the fit of the runs says, as cards write them.
public final class FitIntervals {
    private FitIntervals() {}

    /// Both ends of the interval of a number that the fit gives, such as `61B – 85B`.
    ///
    /// @param number NaN for a law that has none
    /// @return empty without resamples of the fit
    public static Optional<String> of(
            Study study, ToDoubleFunction<ScalingLaw> number, DoubleFunction<String> format) {
        return study.intervals()
                .map(ensemble ->
                        ensemble.interval(law ->
                                law instanceof ScalingLaw scaling
                                        ? number.applyAsDouble(scaling)
                                        : Double.NaN))
                .filter(interval -> !Double.isNaN(interval.low()))
                .map(interval ->
                        QuantityFormat.range(
                                format.apply(interval.low()), format.apply(interval.high())));
    }
}
