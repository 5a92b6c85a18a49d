package isoscope.plan;

import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Words;

/// Says why there is no plan, before one is made.
final class Refusals {
    private Refusals() {}

    static void check(Planner planner, Goal goal) throws PlanRefused {
        PlanLaw law = planner.law();
        String name = law.law().card().name();
        if (planner.conditions().serves() && !law.isLeastLoss()) {
            throw new PlanRefused(
                    Words.of(
                            "%s splits compute by a regression of its own, so it cannot say which size is best for training and serving together. Choose a law whose split is the least of its loss, such as besiroglu or chinchilla-a3.",
                            name));
        }
        switch (goal) {
            case Goal.TargetLoss(double loss) -> target(planner, name, loss);
            case Goal.Money _ -> money(planner);
            case Goal.Compute _, Goal.DeviceTime _ -> {}
        }
        budget(planner, goal, name);
        repetition(planner, goal, name);
    }

    private static void target(Planner planner, String name, double loss) throws PlanRefused {
        PlanLaw law = planner.law();
        if (!law.tellsLoss()) {
            throw new PlanRefused(
                    Words.of(
                            "%s tells no loss. Choose a law that does, such as besiroglu or chinchilla-a3.",
                            name));
        }
        double budget = law.budgetFor(loss, planner.conditions());
        if (budget == Double.POSITIVE_INFINITY) {
            throw new PlanRefused(
                    Words.of(
                            "By %s no compute brings the loss to %s: it stays above %s. Choose a higher loss.",
                            name,
                            loss,
                            QuantityFormat.loss(law.lowestLoss(planner.conditions()), 3)));
        }
        if (Double.isNaN(budget)) {
            throw new PlanRefused(
                    Words.of(
                            "By %s the loss is below %s after hardly any training. Choose a lower loss.",
                            name, loss));
        }
    }

    private static void money(Planner planner) throws PlanRefused {
        Assumption price = planner.site().assumption("price_per_hour");
        if (price.isUnknown()) {
            throw new PlanRefused(
                    Words.of(
                            "A plan from money needs the price of a device-hour, and there is none: %s.",
                            price.source()));
        }
    }

    private static void budget(Planner planner, Goal goal, String name) throws PlanRefused {
        Plan plan = planner.plan(planner.law(), goal, planner.site().central());
        if (Double.isNaN(plan.value(PlanQuantity.PARAMETERS))) {
            throw new PlanRefused(
                    Words.of(
                            "The budget is too small for the smallest model that %s allows, trained and serving so many tokens. Give more, or serve fewer tokens.",
                            name));
        }
    }

    /// A law without repetition answers while the tokens are enough.
    private static void repetition(Planner planner, Goal goal, String name) throws PlanRefused {
        Conditions conditions = planner.conditions();
        if (!conditions.isLimited() || planner.law().knowsRepetition()) {
            return;
        }
        double tokens =
                planner.plan(planner.law(), goal, planner.site().central())
                        .value(PlanQuantity.TOKENS);
        if (tokens > conditions.uniqueTokens()) {
            throw new PlanRefused(
                    Words.of(
                            "The plan takes %s tokens, and %s are unique: %s says nothing of tokens that are repeated. Choose a law that does, such as muennighoff.",
                            QuantityFormat.si(tokens),
                            QuantityFormat.si(conditions.uniqueTokens()),
                            name));
        }
    }
}
