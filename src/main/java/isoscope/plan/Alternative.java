package isoscope.plan;

/// Another plan for the same budget, and what it would cost to make up for it.
///
/// @param id such as `kaplan` or `half-size`
/// @param name for people
/// @param spent the budget as it would be spent
/// @param loss by the law of the plan; NaN where it tells none
/// @param lossDifference how much higher that is than the loss of the plan
/// @param computeOverhead share of the budget that a model of this size needs more for the loss of the plan; infinite where
///     no number of tokens is enough
public record Alternative(
        String id,
        String name,
        Spent spent,
        double loss,
        double lossDifference,
        double computeOverhead) {}
