package isoscope.fit.group;

import isoscope.numerics.Interval;
import java.util.List;
import java.util.Optional;

/// The compute that a group needs for a loss, as a multiple of what the reference needs: C(L) of its best splits divided by
/// that of the reference. Below 1 the group is the cheaper one.
///
/// @param group its name
/// @param reference the name of the other
/// @param dependsOnLoss whether it is another at another loss; where the groups share the irreducible loss and the exponents it
///     is not
/// @param at at losses that the best splits of both have within the compute of their runs, the highest first; of one that does
///     not depend on the loss, also where they have none in common
/// @param note the reason where there is none; else empty
public record ComputeMultiplier(
        String group, String reference, boolean dependsOnLoss, List<At> at, String note) {
    /// Copies the list.
    public ComputeMultiplier {
        at = List.copyOf(at);
    }

    /// The multiplier at a loss.
    ///
    /// @param multiplier infinite where no compute of the group is enough
    /// @param interval by the resamples, if there are any
    public record At(double loss, double multiplier, Optional<Interval> interval) {}
}
