package isoscope.plan;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import isoscope.numerics.Interval;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/// Intervals of the numbers of a plan, by the laws of resampled runs. Where a resampled law never reaches a loss, its compute
/// is infinite, and so may be the upper end.
///
/// @param method how they were made, in words
/// @param confidence share of the resamples inside
/// @param of one of each quantity; both ends NaN of one without
public record PlanIntervals(String method, double confidence, Map<PlanQuantity, Interval> of) {
    /// Copies the map.
    public PlanIntervals {
        of = Map.copyOf(of);
    }

    /// Whether a number differs among the resamples, which what was given does not.
    public boolean isInterval(PlanQuantity quantity) {
        Interval interval = of.get(quantity);
        return interval != null && PlanRange.differ(interval.low(), interval.high());
    }

    /// The intervals of plans by the laws of resampled runs, of which there are enough.
    static PlanIntervals of(ResampledLaws laws, Function<PlanLaw, Plan> plan) {
        IdentityHashMap<Law, Plan> plans = new IdentityHashMap<>();
        for (Law law : laws.laws()) {
            PlanLaw.of(law).ifPresent(asked -> plans.put(law, plan.apply(asked)));
        }
        Map<PlanQuantity, Interval> of = new EnumMap<>(PlanQuantity.class);
        for (PlanQuantity quantity : PlanQuantity.values()) {
            of.put(
                    quantity,
                    laws.interval(law ->
                            plans.containsKey(law) ? plans.get(law).value(quantity) : Double.NaN));
        }
        return new PlanIntervals(laws.method(), laws.confidence(), of);
    }
}
