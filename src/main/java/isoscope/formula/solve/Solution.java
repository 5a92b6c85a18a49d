package isoscope.formula.solve;

import java.util.List;

/// The answer to: for which value of a name does a formula have a value?
public sealed interface Solution {
    /// It has the value.
    ///
    /// @param at everywhere in the range that it has, ascending; at least one. Of a stretch where it stays the same, the
    ///     lowest
    record Found(List<Double> at) implements Solution {
        /// Copies the list.
        public Found {
            at = List.copyOf(at);
        }

        /// The lowest.
        public double first() {
            return at.getFirst();
        }
    }

    /// It comes nearest at an end of the range, and does not reach the value.
    ///
    /// @param end of the range
    /// @param value there
    record BeyondEnd(double end, double value) implements Solution {}

    /// It comes nearest inside the range, and does not reach the value: no range would do.
    ///
    /// @param nearest where it comes nearest
    /// @param value there
    record NotReached(double nearest, double value) implements Solution {}

    /// The formula is a number nowhere in the range.
    record Undefined() implements Solution {}
}
