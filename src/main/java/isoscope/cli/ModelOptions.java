package isoscope.cli;

import isoscope.plan.model.ModelPlan;
import isoscope.plan.model.Optimizer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of a planned model besides its size.
final class ModelOptions {
    @Mixin private final ShapeOptions shape = new ShapeOptions();

    @Option(
            names = "--optimizer",
            paramLabel = "adamw|muon|sgd",
            description = "The optimiser, whose state takes memory. Default: adamw.")
    private Optimizer optimizer = ModelPlan.Choice.USUAL.optimizer();

    @Option(
            names = "--sequences",
            paramLabel = "B",
            converter = CountConverter.class,
            description = "Sequences per micro-batch, for the memory of activations. Default: 1.")
    private int sequences = ModelPlan.Choice.USUAL.sequences();

    ModelPlan.Choice choice() {
        ModelPlan.Choice chosen = shape.choice();
        return new ModelPlan.Choice(chosen.vocabulary(), chosen.context(), optimizer, sequences);
    }
}
