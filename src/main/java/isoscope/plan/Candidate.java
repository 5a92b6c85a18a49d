package isoscope.plan;

import java.util.Optional;

/// One of the plans that are set side by side.
///
/// @param id such as `compute-optimal`, or the id of the law whose split it is
/// @param name for people
/// @param plan its numbers
/// @param range between which they lie when assumptions are ranges
/// @param intervals by the laws of resampled runs, where there are any
/// @param judged the same model, judged by the law of the plans
public record Candidate(
        String id,
        String name,
        Plan plan,
        PlanRange range,
        Optional<PlanIntervals> intervals,
        Alternative judged) {}
