package isoscope.law;

import isoscope.law.LawCard.ParameterConvention;
import java.util.OptionalDouble;

/// One law's answer to one compute budget.
///
/// @param law who says so
/// @param compute C, in FLOP
/// @param split N* and D*
/// @param loss the law's own prediction for its split, in nats per token; empty for laws that only split
public record Allocation(
        ScalingLaw law, double compute, ComputeAllocation split, OptionalDouble loss) {

    /// Asks a law.
    ///
    /// @param compute C in FLOP, above zero
    public static Allocation of(ScalingLaw law, double compute) {
        return new Allocation(law, compute, law.split(compute), law.frontierLoss(compute));
    }

    /// The parameters that its N counts.
    public ParameterConvention convention() {
        return law.card().convention();
    }

    /// Decades of compute beyond what the law was measured on; 0 inside.
    public double extrapolationDecades() {
        return law.card().validRange().decadesBeyond(compute);
    }
}
