package isoscope.fit.check;

import isoscope.fit.frontier.IsoFlop.Budget;
import isoscope.runs.Run;

/// Where the sizes of a budget lie, in ln N.
///
/// @param compute of the budget, in FLOP
/// @param halfWidth half the way from the smallest to the largest
/// @param offset of their middle from the parabola's vertex; above 0 when the sizes are too large
record Sampling(double compute, double halfWidth, double offset) {

    /// The sampling of a budget that has a minimum.
    static Sampling of(Budget budget) {
        Run smallest = budget.runs().getFirst();
        Run largest = budget.runs().getLast();
        double low = Math.log(smallest.parameters());
        double high = Math.log(largest.parameters());
        return new Sampling(
                budget.compute(), (high - low) / 2, (low + high) / 2 - budget.parabola().vertex());
    }
}
