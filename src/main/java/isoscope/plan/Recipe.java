package isoscope.plan;

import java.util.Optional;

/// A learning rate and a batch, as a law of them has it.
///
/// @param law id of the law
/// @param name of the law
/// @param learningRate at its peak
/// @param batchTokens tokens of a step
/// @param inside whether the training compute lies where the law was measured; empty of a law that does not say where
public record Recipe(
        String law,
        String name,
        double learningRate,
        double batchTokens,
        Optional<Boolean> inside) {

    /// Whether nothing says that the plan lies beyond the law.
    public boolean isInside() {
        return inside.orElse(true);
    }
}
