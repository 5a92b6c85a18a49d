package isoscope.plan;

import java.util.Collection;

/// Between which values the numbers of a plan lie when assumptions are ranges.
///
/// @param low the least of each
/// @param high the largest of each
public record PlanRange(Plan low, Plan high) {
    /// Ends that are nearer, in parts of them, differ by rounding alone.
    private static final double ROUNDING = 1e-9;

    /// Between the least and the largest among plans.
    static PlanRange of(Collection<Plan> plans) {
        return new PlanRange(Plan.least(plans), Plan.largest(plans));
    }

    /// Whether a number depends on a range.
    public boolean isRange(PlanQuantity quantity) {
        return differ(low.value(quantity), high.value(quantity));
    }

    static boolean differ(double low, double high) {
        return high - low > ROUNDING * Math.abs(low);
    }
}
