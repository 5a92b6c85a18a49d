package isoscope.plan;

import isoscope.plan.catalogue.Estimate;
import isoscope.plan.model.ModelPlan;
import isoscope.words.Words;
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
                        Words.of("Vocabulary"),
                        choice.vocabulary(),
                        USUAL.vocabulary(),
                        Words.of("as in Hoffmann et al. 2022; that of the tokenizer")),
                number(
                        "context",
                        Words.of("Tokens of a sequence"),
                        choice.context(),
                        USUAL.context(),
                        Words.of("as in Hoffmann et al. 2022")),
                Assumption.text(
                        "optimizer",
                        Words.of("Optimiser"),
                        new Assumption.Value.Text(
                                choice.optimizer().id(), choice.optimizer().title()),
                        Words.of("EleutherAI/cookbook, bytes of its state"),
                        choice.optimizer() != USUAL.optimizer()),
                number(
                        "sequences",
                        Words.of("Sequences at a time"),
                        choice.sequences(),
                        USUAL.sequences(),
                        Words.of("for the memory of activations, which is an estimate")));
    }

    private static Assumption number(String id, String title, int value, int usual, String source) {
        Estimate estimate = Estimate.exactly(value);
        return value == usual
                ? Assumption.usual(id, title, estimate, source)
                : Assumption.given(id, title, estimate, "");
    }
}
