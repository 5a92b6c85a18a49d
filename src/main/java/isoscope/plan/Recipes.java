package isoscope.plan;

import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.Variable;
import isoscope.law.sheet.Library;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Asks the laws of learning rates and batches, which are those with results `eta` and `B` over N, D or C alone.
final class Recipes {
    private static final String RATE = "eta";
    private static final String BATCH = "B";

    private Recipes() {}

    static List<Recipe> of(Library library, Plan plan) {
        Map<String, Double> given = new HashMap<>();
        given.put("N", plan.value(PlanQuantity.PARAMETERS));
        given.put("D", plan.value(PlanQuantity.TOKENS));
        given.put("C", plan.value(PlanQuantity.TRAINING_FLOP));
        return library.laws().stream().flatMap(law -> of(law, given).stream()).toList();
    }

    private static Optional<Recipe> of(Law law, Map<String, Double> given) {
        List<Variable> variables = law.form().variables();
        if (!variables.stream().allMatch(variable -> given.containsKey(variable.name()))) {
            return Optional.empty();
        }
        OptionalDouble rate = law.result(RATE, given);
        OptionalDouble batch = law.result(BATCH, given);
        return rate.isEmpty() || batch.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Recipe(
                                law.id(),
                                law.card().name(),
                                rate.getAsDouble(),
                                batch.getAsDouble(),
                                inside(
                                        law.card().validRange(),
                                        given.getOrDefault("C", Double.NaN))));
    }

    private static Optional<Boolean> inside(LawCard.ComputeRange measured, double flop) {
        return measured.isKnown()
                ? Optional.of(measured.decadesBeyond(flop) == 0)
                : Optional.empty();
    }
}
