package isoscope.plan;

/// Between which values the numbers of a plan lie when assumptions are ranges.
///
/// @param low the least of each
/// @param high the largest of each
public record PlanRange(Plan low, Plan high) {
    /// Whether a number depends on a range.
    public boolean isRange(PlanQuantity quantity) {
        return low.value(quantity) < high.value(quantity);
    }
}
