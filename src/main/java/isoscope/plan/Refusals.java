package isoscope.plan;

import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;

/// Says why there is no plan, before one is made.
final class Refusals {
    /// Parameters of a model that is worth planning.
    private static final double SMALLEST = 1e5;

    private Refusals() {}

    static void check(Planner planner, Goal goal) throws PlanRefused {
        PlanLaw law = planner.law();
        String name = law.law().card().name();
        if (planner.conditions().serves() && !law.isLeastLoss()) {
            throw new PlanRefused(
                    Words.of(
                            "%s splits compute by a regression of its own, so it cannot say which size is best for "
                                    + "training and serving together. Choose a law whose split minimises its loss, "
                                    + "such as besiroglu or chinchilla-a3.",
                            name));
        }
        switch (goal) {
            case Goal.TargetLoss(double loss) -> target(planner, name, loss);
            case Goal.Money _ -> money(planner);
            case Goal.Compute _, Goal.DeviceTime _ -> {}
        }
    }

    private static void target(Planner planner, String name, double loss) throws PlanRefused {
        PlanLaw law = planner.law();
        if (!law.tellsLoss()) {
            throw new PlanRefused(
                    Words.of(
                            "%s gives no loss. Choose a law that does, such as besiroglu or chinchilla-a3.",
                            name));
        }
        double budget = law.budgetFor(loss, planner.conditions());
        if (budget == Double.POSITIVE_INFINITY) {
            throw new PlanRefused(
                    Words.of(
                            "Under %s no compute brings the loss down to %s: it stays above %s. Choose a higher loss.",
                            name,
                            loss,
                            QuantityFormat.loss(law.lowestLoss(planner.conditions()), 3)));
        }
        if (Double.isNaN(budget)) {
            throw new PlanRefused(
                    Words.of(
                            "Under %s the loss is below %s after hardly any training. Choose a lower loss.",
                            name, loss));
        }
    }

    private static void money(Planner planner) throws PlanRefused {
        Assumption price = planner.site().assumption(Site.PRICE);
        if (price.isUnknown()) {
            throw new PlanRefused(
                    Words.of(
                            "A plan from money needs the price of a device-hour, and there is none: %s.",
                            price.source()));
        }
    }

    /// Says why a chosen size is none of the plan.
    static void check(SideBySide beside) throws PlanRefused {
        for (Candidate each : beside.plans()) {
            if (each.id().equals(SideBySide.YOUR_CHOICE)
                    && each.plan().value(PlanQuantity.TOKENS) < 1) {
                throw new PlanRefused(
                        Words.of(
                                "A model of %s parameters would see less than one token for this compute. Choose a smaller one.",
                                QuantityFormat.si(each.plan().value(PlanQuantity.PARAMETERS))));
            }
        }
    }

    /// Says why a plan is none, after it was made.
    static void check(Planner planner, Plan plan, PlanRange range) throws PlanRefused {
        String name = planner.law().law().card().name();
        if (Double.isNaN(plan.value(PlanQuantity.PARAMETERS))) {
            throw new PlanRefused(
                    Words.of(
                            "The budget is too small for the smallest model that %s allows, trained and serving this "
                                    + "many tokens. Give more, or serve fewer tokens.",
                            name));
        }
        double parameters = plan.value(PlanQuantity.PARAMETERS);
        if (parameters < SMALLEST) {
            throw new PlanRefused(
                    Words.of(
                            "The plan would be a model of %s parameters: below %s no scaling law holds. Give more compute, or a lower loss.",
                            QuantityFormat.si(parameters), QuantityFormat.si(SMALLEST)));
        }
        double tokens = range.high().value(PlanQuantity.TOKENS);
        if (!planner.law().covers(tokens, planner.conditions())) {
            throw new PlanRefused(
                    Words.of(
                            "The plan takes up to %s tokens, and %s are unique: %s says nothing about repeated "
                                    + "tokens. Choose a law that does, such as Repeated data (muennighoff).",
                            QuantityFormat.si(tokens),
                            QuantityFormat.si(planner.conditions().uniqueTokens()),
                            name));
        }
    }
}
