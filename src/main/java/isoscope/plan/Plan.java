package isoscope.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/// The numbers of one plan; NaN of those that nobody knows.
///
/// @param values one of each quantity
public record Plan(Map<PlanQuantity, Double> values) {
    /// Keeps the map unmodifiable.
    public Plan {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /// One number.
    public double value(PlanQuantity quantity) {
        return values.getOrDefault(quantity, Double.NaN);
    }

    /// The training that it pays for, and the tokens that the model serves.
    ///
    /// @param served tokens
    Spent spent(double served) {
        return new Spent(value(PlanQuantity.PARAMETERS), value(PlanQuantity.TOKENS), served);
    }

    /// A budget as it is spent under conditions at a site.
    static Plan of(
            Spent spent, double loss, Conditions conditions, Scenario scenario, double hours) {
        Map<PlanQuantity, Double> values = new EnumMap<>(PlanQuantity.class);
        double unique = Math.min(conditions.uniqueTokens(), spent.tokens());
        double energy = scenario.energy(hours);
        values.put(PlanQuantity.PARAMETERS, spent.parameters());
        values.put(PlanQuantity.TOKENS, spent.tokens());
        values.put(PlanQuantity.UNIQUE_TOKENS, unique);
        values.put(
                PlanQuantity.EPOCHS,
                conditions.isLimited() ? Math.max(1, spent.tokens() / unique) : 1);
        values.put(PlanQuantity.TRAINING_FLOP, spent.trainingFlop());
        values.put(PlanQuantity.INFERENCE_FLOP, spent.servingFlop());
        values.put(PlanQuantity.LOSS, loss);
        values.put(PlanQuantity.GPU_HOURS, hours);
        values.put(PlanQuantity.COST, scenario.cost(hours));
        values.put(PlanQuantity.ENERGY_KWH, energy);
        values.put(PlanQuantity.CO2E_KG, scenario.emissions(energy));
        return new Plan(values);
    }

    /// The least of each number among plans.
    static Plan least(Collection<Plan> plans) {
        return ends(plans, Math::min);
    }

    /// The largest of each number among plans.
    static Plan largest(Collection<Plan> plans) {
        return ends(plans, Math::max);
    }

    private static Plan ends(Collection<Plan> plans, DoubleBinaryOperator end) {
        Map<PlanQuantity, Double> values = new EnumMap<>(PlanQuantity.class);
        for (PlanQuantity quantity : PlanQuantity.values()) {
            values.put(
                    quantity,
                    plans.stream()
                            .mapToDouble(plan -> plan.value(quantity))
                            .reduce(end)
                            .orElse(Double.NaN));
        }
        return new Plan(values);
    }
}
