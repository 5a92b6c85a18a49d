package isoscope.cli;

import isoscope.plan.model.ModelPlan;
import isoscope.plan.model.Optimizer;
import isoscope.quantity.Words;
import picocli.CommandLine.Option;

/// What is chosen of a planned model besides its size.
final class ModelOptions {
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

    @Option(
            names = "--optimizer",
            paramLabel = "adamw|muon|sgd",
            description = "Whose state is kept in memory. Default: adamw.")
    private Optimizer optimizer = ModelPlan.Choice.USUAL.optimizer();

    @Option(
            names = "--sequences",
            paramLabel = "B",
            description = "Sequences that are worked on at a time, for activations. Default: 1.")
    private int sequences = ModelPlan.Choice.USUAL.sequences();

    ModelPlan.Choice choice() {
        check("--vocabulary", vocabulary);
        check("--context", context);
        check("--sequences", sequences);
        return new ModelPlan.Choice(vocabulary, context, optimizer, sequences);
    }

    private static void check(String option, int value) {
        if (value < 1 || value > MOST) {
            throw Usage.wrong(
                    Words.of("%s: found %d, expected a number from 1 to %,d", option, value, MOST));
        }
    }
}
