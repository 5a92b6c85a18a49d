package isoscope.report;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.LossLaw;
import isoscope.law.ScalingLaw;
import isoscope.numerics.Interval;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Puts intervals around the numbers of a law.
///
/// @param resampled the resampled laws, if there are any
/// @param fixed names of the parameters that were held at a value: they, and what follows from them alone, have no interval
record Intervals(Optional<ResampledLaws> resampled, Set<String> fixed) {
    private static final double ROUNDING = 1e-9;

    /// Keeps laws that give intervals.
    Intervals {
        resampled = resampled.filter(ResampledLaws::hasIntervals);
        fixed = Set.copyOf(fixed);
    }

    /// The parameters of a card.
    Map<String, Estimate> parameters(LawCard card) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        card.parameters()
                .forEach((name, value) ->
                        estimates.put(
                                name,
                                Estimate.of(
                                        value,
                                        resampled
                                                .filter(_ -> !fixed.contains(name))
                                                .map(laws -> laws.parameter(name)))));
        return estimates;
    }

    /// Any other number.
    Estimate of(Law law, ToDoubleFunction<Law> number) {
        return Estimate.of(
                number.applyAsDouble(law),
                resampled
                        .map(laws -> laws.interval(number))
                        .filter(interval -> fixed.isEmpty() || isWide(interval)));
    }

    /// Whether an interval is more than rounding.
    private static boolean isWide(Interval interval) {
        return interval.high() - interval.low() > ROUNDING * Math.abs(interval.high());
    }

    /// The a of N* ∝ C^a, or NaN for laws that do not split compute.
    static double parametersExponent(Law law) {
        return switch (law) {
            case ScalingLaw splits -> splits.parametersExponent();
            case LossLaw _ -> Double.NaN;
        };
    }
}
