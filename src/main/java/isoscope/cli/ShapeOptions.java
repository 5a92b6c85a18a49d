package isoscope.cli;

import isoscope.plan.model.ModelPlan;
import isoscope.quantity.Words;
import picocli.CommandLine.Option;

/// The options of a model's shape besides its size.
final class ShapeOptions {
    private static final int MOST = 100_000_000;

    @Option(
            names = "--vocabulary",
            paramLabel = "V",
            description = "Entries of the tokenizer. Default: 32000.")
    private int vocabulary = ModelPlan.Choice.USUAL.vocabulary();

    @Option(
            names = "--context",
            paramLabel = "S",
            description = "Tokens of a sequence. Default: 2048.")
    private int context = ModelPlan.Choice.USUAL.context();

    /// The choice, the rest as usual.
    ModelPlan.Choice choice() {
        check("--vocabulary", vocabulary);
        check("--context", context);
        ModelPlan.Choice usual = ModelPlan.Choice.USUAL;
        return new ModelPlan.Choice(vocabulary, context, usual.optimizer(), usual.sequences());
    }

    static void check(String option, int value) {
        if (value < 1 || value > MOST) {
            throw Usage.wrong(
                    Words.of("%s: found %d, expected a number from 1 to %,d", option, value, MOST));
        }
    }
}
