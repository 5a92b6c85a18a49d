package isoscope.cli;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Allocation;
import isoscope.law.ComputeAllocation;
import isoscope.law.ScalingLaw;
import isoscope.numerics.Interval;
import java.util.Optional;

/// How one law would spend a budget, and how sure that is.
///
/// @param allocation the allocation by the law
/// @param intervals the intervals by the laws of resampled runs; empty without them
record Spending(Allocation allocation, Optional<Intervals> intervals) {

    /// Intervals of what a law says; both ends NaN of a loss that it does not predict.
    ///
    /// @param method how they were made, in words
    /// @param confidence share of the resamples inside
    record Intervals(
            String method,
            double confidence,
            Interval parameters,
            Interval tokens,
            Interval tokensPerParameter,
            Interval loss) {}

    /// Asks a law and the laws of resampled runs around it.
    static Spending of(ScalingLaw law, Optional<ResampledLaws> resampled, double compute) {
        return new Spending(
                Allocation.of(law, compute),
                resampled
                        .filter(ResampledLaws::hasIntervals)
                        .map(laws ->
                                new Intervals(
                                        laws.method(),
                                        laws.confidence(),
                                        laws.ofAllocation(compute, ComputeAllocation::parameters),
                                        laws.ofAllocation(compute, ComputeAllocation::tokens),
                                        laws.ofAllocation(
                                                compute, ComputeAllocation::tokensPerParameter),
                                        laws.frontierLoss(compute))));
    }
}
