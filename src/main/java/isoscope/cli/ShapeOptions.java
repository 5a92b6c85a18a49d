package isoscope.cli;

import isoscope.plan.model.ModelPlan;
import picocli.CommandLine.Option;

/// The options of a model's shape besides its size.
final class ShapeOptions {
    @Option(
            names = "--vocabulary",
            paramLabel = "V",
            converter = CountConverter.class,
            description = "Vocabulary size of the tokenizer. Default: 32000.")
    private int vocabulary = ModelPlan.Choice.USUAL.vocabulary();

    @Option(
            names = "--context",
            paramLabel = "S",
            converter = CountConverter.class,
            description = "Context length in tokens, such as 4096 or 128k. Default: 2048.")
    private int context = ModelPlan.Choice.USUAL.context();

    /// The choice, the rest as usual.
    ModelPlan.Choice choice() {
        ModelPlan.Choice usual = ModelPlan.Choice.USUAL;
        return new ModelPlan.Choice(vocabulary, context, usual.optimizer(), usual.sequences());
    }
}
