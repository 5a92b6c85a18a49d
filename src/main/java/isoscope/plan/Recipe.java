package isoscope.plan;

/// A learning rate and a batch, as a law of them has it.
///
/// @param law id of the law
/// @param name of the law
/// @param learningRate at its peak
/// @param batchTokens tokens of a step
/// @param isInside whether the plan lies within what the law lets people choose
public record Recipe(
        String law, String name, double learningRate, double batchTokens, boolean isInside) {}
