package isoscope.plan.simulate;

import isoscope.law.ComputeAllocation;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.plan.Conditions;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Where a law says that compute is spent best, in four numbers.
///
/// @param low the smallest compute of the runs, in FLOP
/// @param high the largest; exponents are the slopes from one to the other, which power laws have everywhere
/// @param compute the budget of which the best split is told
record Frontier(double low, double high, double compute) {
    /// The names of the numbers: the a of N* ∝ C^a, the b of D* ∝ C^b, and N* and D* of the budget.
    static final List<String> NAMES =
            List.of("parameters_exponent", "tokens_exponent", "parameters", "tokens");

    /// The numbers of a fitted law, in the order of the names; NaN of a law that does not split compute.
    List<Double> of(Law law) {
        return law instanceof ScalingLaw scaling
                ? of(budget -> scaling.split(budget).parameters())
                : of(_ -> Double.NaN);
    }

    /// The numbers of the truth; NaN of a law whose split is a regression of its own, for losses lead to their least.
    List<Double> of(Truth truth) {
        return truth.law().isLeastLoss()
                ? of(budget -> truth.law().best(budget, Conditions.NONE).parameters())
                : of(_ -> Double.NaN);
    }

    private List<Double> of(DoubleUnaryOperator best) {
        double exponent =
                Math.log(best.applyAsDouble(high) / best.applyAsDouble(low)) / Math.log(high / low);
        ComputeAllocation split = ComputeAllocation.of(compute, best.applyAsDouble(compute));
        return List.of(exponent, 1 - exponent, split.parameters(), split.tokens());
    }
}
