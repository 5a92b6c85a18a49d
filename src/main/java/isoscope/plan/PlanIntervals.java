package isoscope.plan;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import isoscope.numerics.Interval;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

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

    /// The intervals of a plan; empty where the law has no resamples, or too few of them.
    static Optional<PlanIntervals> of(Planner planner, Goal goal) {
        return planner.resampled()
                .filter(ResampledLaws::hasIntervals)
                .map(laws -> of(planner, goal, laws));
    }

    private static PlanIntervals of(Planner planner, Goal goal, ResampledLaws laws) {
        IdentityHashMap<Law, Plan> plans = new IdentityHashMap<>();
        Scenario scenario = planner.site().central();
        for (Law law : laws.laws()) {
            PlanLaw.of(law).ifPresent(asked -> plans.put(law, planner.plan(asked, goal, scenario)));
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
