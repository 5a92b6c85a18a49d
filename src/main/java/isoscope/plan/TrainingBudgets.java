package isoscope.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The compute for training alone that is worth as much as a plan: all of it where the plan serves nothing, and else the
/// least that reaches its loss.
///
/// @param central by the values to calculate with
/// @param corners by every combination of the ends of what is a range
record TrainingBudgets(Budget central, List<Budget> corners) {
    /// Compute for training, in FLOP, in a scenario.
    record Budget(Scenario scenario, double flop) {}

    /// Those of a plan, and of the plans at the corners of its site.
    static TrainingBudgets of(Planner planner, Plan plan, List<Plan> corners) {
        Map<Double, Double> known = new HashMap<>();
        List<Scenario> scenarios = planner.site().corners();
        List<Budget> budgets =
                IntStream.range(0, corners.size())
                        .mapToObj(i ->
                                new Budget(scenarios.get(i), flop(planner, corners.get(i), known)))
                        .toList();
        return new TrainingBudgets(
                new Budget(planner.site().central(), flop(planner, plan, known)), budgets);
    }

    private static double flop(Planner planner, Plan plan, Map<Double, Double> known) {
        return planner.conditions().serves()
                ? known.computeIfAbsent(
                        plan.value(PlanQuantity.LOSS),
                        loss ->
                                planner.law()
                                        .budgetFor(loss, planner.conditions().withoutServing()))
                : plan.value(PlanQuantity.TRAINING_FLOP);
    }
}
