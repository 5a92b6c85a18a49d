package isoscope.plan;

import isoscope.law.ComputeAllocation;

/// A budget spent on training a model and on serving it.
///
/// @param parameters N
/// @param tokens D, tokens seen in training
/// @param servedTokens T
public record Spent(double parameters, double tokens, double servedTokens) {
    /// FLOP for each parameter and token served: forward alone.
    public static final double SERVING_FLOP = 2;

    /// 6ND.
    public double trainingFlop() {
        return ComputeAllocation.FLOP_PER_PARAMETER_TOKEN * parameters * tokens;
    }

    /// 2NT.
    public double servingFlop() {
        return SERVING_FLOP * parameters * servedTokens;
    }

    /// Both.
    public double flop() {
        return trainingFlop() + servingFlop();
    }
}
