package isoscope.plan;

import isoscope.law.Law;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.ScalingLaw;
import isoscope.plan.catalogue.Estimate;
import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Judges other plans by the law of a plan.
final class Judge {
    private static final Map<String, Double> SIZES = sizes();

    /// Of the curve, on either side.
    private static final int POINTS = 20;

    private final PlanLaw law;
    private final Conditions conditions;
    private final double size;
    private final double budget;
    private final double loss;

    /// @param spent the plan that others are measured against
    Judge(PlanLaw law, Conditions conditions, Spent spent) {
        this.law = law;
        this.conditions = conditions;
        size = spent.parameters();
        budget = conditions.budget(spent);
        loss = law.loss(size, spent.tokens(), conditions);
    }

    private static Map<String, Double> sizes() {
        Map<String, Double> sizes = new LinkedHashMap<>();
        sizes.put("quarter-size", 0.25);
        sizes.put("half-size", 0.5);
        sizes.put("twice-size", 2.);
        sizes.put("four-times-size", 4.);
        return sizes;
    }

    /// The sizes that reach the loss of the plan for at most a share more of its compute; empty where the plan is not the
    /// least of its loss.
    Optional<Estimate> within(double share) {
        double more = budget * (1 + share);
        List<Double> ends = law.sizesFor(loss, more, conditions);
        boolean isAround = ends.size() == 2 && ends.getFirst() <= size && size <= ends.getLast();
        return law.isLeastLoss()
                        && isAround
                        && isCovered(law.ofSize(ends.getFirst(), more, conditions))
                ? Optional.of(new Estimate(size, ends.getFirst(), ends.getLast()))
                : Optional.empty();
    }

    private boolean isCovered(Spent spent) {
        return law.covers(spent.tokens(), conditions);
    }

    /// The plan itself, judged as the others are.
    Alternative itself() {
        return of("plan", Words.of("This plan"), size);
    }

    /// Models from a tenth of the size to ten times it, evenly in the logarithm, the plan in the middle.
    List<Alternative> curve() {
        return IntStream.rangeClosed(-POINTS, POINTS)
                .mapToDouble(point -> Math.pow(10, (double) point / POINTS))
                .mapToObj(times -> of("", "", times * size))
                .toList();
    }

    /// Smaller and larger models, training without thought of serving, and the splits of other laws.
    List<Alternative> alternatives(List<ScalingLaw> others) {
        List<Alternative> all = new ArrayList<>();
        if (conditions.serves()) {
            all.add(leastTraining());
        }
        SIZES.forEach((id, times) ->
                all.add(
                        of(
                                id,
                                Words.of("%s × the size", QuantityFormat.constant(times)),
                                times * size)));
        others.forEach(other -> all.add(of(other.id(), name(other), other)));
        return all;
    }

    /// For the loss of the plan, and not for its budget: serving this model costs more than the plan saves.
    private Alternative leastTraining() {
        Conditions training = conditions.withoutServing();
        Spent alone = law.best(law.budgetFor(loss, training), training);
        Spent spent = new Spent(alone.parameters(), alone.tokens(), conditions.servedTokens());
        return new Alternative(
                "least-training",
                Words.of("Same loss, least training compute"),
                spent,
                loss,
                0,
                conditions.budget(spent) / budget - 1);
    }

    /// Sizes are taken as they are: what a law counts is said where it is not what the law of the plan counts.
    private String name(Law other) {
        ParameterConvention convention = other.card().convention();
        String split = Words.of("%s's split", other.card().name());
        return convention == law.law().card().convention()
                ? split
                : Words.of("%s, N %s", split, convention.title());
    }

    private Alternative of(String id, String name, ScalingLaw other) {
        double serving = conditions.budget(new Spent(size, 0, conditions.servedTokens()));
        return of(id, name, other.split(budget - serving).parameters());
    }

    /// A model of a size. Of a law that knows no repetition, there is neither loss nor overhead beyond the unique tokens.
    Alternative of(String id, String name, double parameters) {
        Spent spent = law.ofSize(parameters, budget, conditions);
        boolean hasLoss = spent.tokens() > 0 && isCovered(spent);
        double other = hasLoss ? law.loss(parameters, spent.tokens(), conditions) : Double.NaN;
        double needed = law.budgetOfSize(parameters, loss, conditions);
        boolean isEnough =
                Double.isInfinite(needed) || isCovered(law.ofSize(parameters, needed, conditions));
        return new Alternative(
                id, name, spent, other, other - loss, isEnough ? needed / budget - 1 : Double.NaN);
    }
}
