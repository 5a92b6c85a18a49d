package isoscope.plan;

import isoscope.plan.catalogue.Estimate;
import isoscope.plan.model.ModelPlan;
import java.util.List;

/// The assumptions of a plan about the model besides its size.
public final class ModelAssumptions {
    private static final ModelPlan.Choice USUAL = ModelPlan.Choice.USUAL;

    private ModelAssumptions() {}

    /// One for each choice.
    public static List<Assumption> of(ModelPlan.Choice choice) {
        return List.of(
                number(
                        "vocabulary",
                        "Vocabulary",
                        choice.vocabulary(),
                        USUAL.vocabulary(),
                        "as in Hoffmann et al. 2022; that of the tokenizer"),
                number(
                        "context",
                        "Tokens of a sequence",
                        choice.context(),
                        USUAL.context(),
                        "as in Hoffmann et al. 2022"),
                Assumption.text(
                        "optimizer",
                        "Optimiser",
                        new Assumption.Value.Text(
                                choice.optimizer().id(), choice.optimizer().title()),
                        "EleutherAI/cookbook, bytes of its state",
                        choice.optimizer() != USUAL.optimizer()),
                number(
                        "sequences",
                        "Sequences at a time",
                        choice.sequences(),
                        USUAL.sequences(),
                        "for the memory of activations, which is an estimate"));
    }

    private static Assumption number(String id, String title, int value, int usual, String source) {
        Estimate estimate = Estimate.exactly(value);
        return value == usual
                ? Assumption.usual(id, title, estimate, source)
                : Assumption.given(id, title, estimate, "");
    }
}
