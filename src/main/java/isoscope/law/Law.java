package isoscope.law;

import java.util.OptionalDouble;

/// What someone says about how loss falls: with a card that tells who says so and with which constants.
public sealed interface Law permits OneQuantityLaw, ScalingLaw {

    /// Who says so, with which constants, counted how, and where that is written.
    LawCard card();

    /// The loss the law predicts for a run, in nats per token; empty for laws that only split compute.
    OptionalDouble predict(Training training);

    /// The stable name used on the command line and in files, such as `chinchilla-a3`.
    default String id() {
        return card().id();
    }
}
