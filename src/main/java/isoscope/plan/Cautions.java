package isoscope.plan;

import isoscope.plan.catalogue.Estimate;
import isoscope.plan.model.ModelPlan;
import isoscope.plan.model.TrainingFlop;
import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at a plan for what a reader must know.
final class Cautions {
    private static final double NEARLY_FREE = 4;
    private static final double WORTH_LITTLE = 16;

    /// Times 6ND: an account above it is told of.
    private static final double FAR_ABOVE = 1.2;

    private Cautions() {}

    static List<Caution> of(
            Planner planner,
            Plan plan,
            Alternative itself,
            List<Alternative> others,
            Optional<ModelPlan> model) {
        List<Caution> cautions = new ArrayList<>();
        utilisation(planner.site(), cautions);
        epochs(plan.value(PlanQuantity.EPOCHS), cautions);
        range(planner, plan, cautions);
        fits(planner.law(), plan, itself, others, cautions);
        model(planner, model, cautions);
        return cautions;
    }

    private static void utilisation(Site site, List<Caution> cautions) {
        Estimate utilisation = site.assumption(Site.UTILISATION).estimate();
        site.chip()
                .bestShare(site.format())
                .ifPresent(best -> {
                    if (utilisation.high() > best) {
                        cautions.add(
                                new Caution(
                                        "utilisation-above-measured",
                                        Words.of(
                                                "A utilisation of %s is above %.2f, the best matrix product measured "
                                                        + "on the %s in %s; training reaches less.",
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
        if (law.isAtEnd(parameters)) {
            cautions.add(
                    new Caution(
                            "end-of-range",
                            Words.of(
                                    "%s parameters are not within the sizes that %s is made for: the plan is a guess.",
                                    QuantityFormat.si(parameters), law.law().card().name())));
        }
    }

    /// Of a law whose split is a fit of its own, the plan is not the best by the fit that judges it.
    private static void fits(
            PlanLaw law,
            Plan plan,
            Alternative itself,
            List<Alternative> others,
            List<Caution> cautions) {
        if (!law.hasTwoFits()) {
            return;
        }
        double least =
                others.stream().mapToDouble(Alternative::computeOverhead).min().orElse(Double.NaN);
        String saving =
                least < 0
                        ? Words.of(
                                " By the second fit the plan is not the best: another size has %s for %.1f %% less "
                                        + "compute. That is how far the two fits differ, not a saving.",
                                QuantityFormat.loss(itself.loss(), 4), -100 * least)
                        : "";
        cautions.add(
                new Caution(
                        "two-fits",
                        Words.of(
                                "%s takes its split and the loss along it (%s) from one fit, and the loss of any N "
                                        + "and D (%s for the plan) from another: other plans are compared by the "
                                        + "second.%s",
                                law.law().card().name(),
                                QuantityFormat.loss(plan.value(PlanQuantity.LOSS), 4),
                                QuantityFormat.loss(itself.loss(), 4),
                                saving)));
    }

    private static void model(Planner planner, Optional<ModelPlan> model, List<Caution> cautions) {
        if (model.isEmpty()) {
            cautions.add(
                    new Caution(
                            "no-shape",
                            Words.of(
                                    "No shape with a vocabulary of %,d has about this many parameters. Give a smaller vocabulary.",
                                    planner.choice().vocabulary())));
            return;
        }
        account(model.get(), cautions);
    }

    /// Hours, cost and energy count 6ND, whatever the plan started from.
    private static void account(ModelPlan model, List<Caution> cautions) {
        double times = model.flop().hoffmann() / TrainingFlop.sixN(model.counted());
        if (times > FAR_ABOVE) {
            cautions.add(
                    new Caution(
                            "above-6nd",
                            Words.of(
                                    "Training this model takes %.1f times 6ND by Hoffmann et al. 2022, appendix F, "
                                            + "which counts attention over the context, the embedding and the "
                                            + "output head. Hours, cost and energy of training are computed from "
                                            + "6ND: counted in full they would be %.1f times as high.",
                                    times, times)));
        }
    }
}
