package isoscope.plan.model;

import isoscope.law.LawCard.ParameterConvention;
import java.util.Optional;

/// A model that could be built for a plan.
///
/// @param shape its layers and widths
/// @param counted its parameters, counted as the law counts them
/// @param flop of training on one token
/// @param memory of training
public record ModelPlan(
        ModelShape shape, double counted, TrainingFlop flop, TrainingMemory memory) {

    /// The choices about a model beside its size.
    ///
    /// @param vocabulary of the tokenizer
    /// @param context tokens of a sequence
    /// @param optimizer whose state is kept
    /// @param sequences that one step works on at a time
    public record Choice(int vocabulary, int context, Optimizer optimizer, int sequences) {
        /// Where nothing is said.
        public static final Choice USUAL = new Choice(32_000, 2048, Optimizer.ADAMW, 1);
    }

    /// A model with a number of parameters.
    ///
    /// @param convention the parameters that are counted; as all of them where it is not known
    /// @return empty where no shape comes near
    public static Optional<ModelPlan> of(
            double parameters, ParameterConvention convention, Choice choice) {
        ShapeSearch search =
                new ShapeSearch(
                        choice.vocabulary(),
                        choice.context(),
                        convention != ParameterConvention.NON_EMBEDDING);
        return search.of(parameters)
                .map(shape ->
                        new ModelPlan(
                                shape,
                                search.counted(shape),
                                new TrainingFlop(shape),
                                new TrainingMemory(shape, choice.optimizer(), choice.sequences())));
    }
}
