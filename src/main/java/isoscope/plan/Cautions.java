package isoscope.plan;

import isoscope.plan.catalogue.Estimate;
import isoscope.plan.model.ModelPlan;
import isoscope.plan.model.ModelShape;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks at a plan for what a reader must know.
final class Cautions {
    private static final double NEARLY_FREE = 4;
    private static final double WORTH_LITTLE = 16;

    private Cautions() {}

    static List<Caution> of(Planner planner, Plan plan, Optional<ModelPlan> model) {
        List<Caution> cautions = new ArrayList<>();
        utilisation(planner.site(), cautions);
        epochs(plan.value(PlanQuantity.EPOCHS), cautions);
        range(planner, plan, cautions);
        model(planner, model, cautions);
        return cautions;
    }

    private static void utilisation(Site site, List<Caution> cautions) {
        Estimate utilisation = site.assumption("utilisation").estimate();
        site.chip()
                .bestShare(site.format())
                .ifPresent(best -> {
                    if (utilisation.high() > best) {
                        cautions.add(
                                new Caution(
                                        "utilisation-above-measured",
                                        Words.of(
                                                "A utilisation of %s is above %.2f, the best matrix product that was measured on the %s in %s; training reaches less.",
                                                utilisation.high(),
                                                best,
                                                site.chip().name(),
                                                site.format())));
                    }
                });
    }

    private static void epochs(double epochs, List<Caution> cautions) {
        if (epochs > WORTH_LITTLE) {
            cautions.add(
                    new Caution(
                            "past-16-epochs",
                            Words.of(
                                    "The plan sees every token %.1f times. Past about 16 epochs a repeated token is worth little more than a third of a new one; get more data, or spend less.",
                                    epochs)));
        } else if (epochs > NEARLY_FREE) {
            cautions.add(
                    new Caution(
                            "past-4-epochs",
                            Words.of(
                                    "The plan sees every token %.1f times. Up to about 4 epochs repeated tokens count almost like new ones; beyond, less and less.",
                                    epochs)));
        }
    }

    private static void range(Planner planner, Plan plan, List<Caution> cautions) {
        PlanLaw law = planner.law();
        double parameters = plan.value(PlanQuantity.PARAMETERS);
        double decades =
                law.law().card().validRange().decadesBeyond(plan.value(PlanQuantity.TRAINING_FLOP));
        if (decades > 0) {
            cautions.add(
                    new Caution(
                            "extrapolation",
                            Words.of(
                                    "The training compute lies %.1f decades outside what %s was measured on.",
                                    decades, law.law().card().name())));
        }
        if (law.hasSurface() && !law.isLeastLoss()) {
            cautions.add(
                    new Caution(
                            "two-fits",
                            Words.of(
                                    "%s tells its split and the loss along it by one fit and the loss of any N and D by another: other plans are judged by the second.",
                                    law.law().card().name())));
        }
        if (law.isAtEnd(parameters)) {
            cautions.add(
                    new Caution(
                            "end-of-range",
                            Words.of(
                                    "%s parameters are not within the sizes that %s is made for: the plan is a guess.",
                                    QuantityFormat.si(parameters), law.law().card().name())));
        }
    }

    private static void model(Planner planner, Optional<ModelPlan> model, List<Caution> cautions) {
        if (model.isEmpty()) {
            cautions.add(
                    new Caution(
                            "no-shape",
                            Words.of(
                                    "No shape with a vocabulary of %d has about so many parameters. Give a smaller vocabulary.",
                                    planner.choice().vocabulary())));
            return;
        }
        ModelShape shape = model.get().shape();
        planner.library()
                .byId("levine")
                .map(law -> law.result("d", Map.of("n_layer", (double) shape.layers())))
                .filter(width -> width.orElse(0) > shape.width())
                .ifPresent(width ->
                        cautions.add(
                                new Caution(
                                        "deep-for-its-width",
                                        Words.of(
                                                "%d layers are many for a width of %d: by Levine et al. 2020, an extrapolation beyond 48 layers, depth pays from a width of %s on. Fewer and wider layers have as many parameters.",
                                                shape.layers(),
                                                shape.width(),
                                                QuantityFormat.si(width.getAsDouble())))));
    }
}
