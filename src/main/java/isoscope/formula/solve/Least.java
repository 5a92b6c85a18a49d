package isoscope.formula.solve;

import java.util.List;

/// The answer to: where is a formula least?
public sealed interface Least {
    /// It is least inside the range.
    ///
    /// @param at the values of the free names, in their order
    /// @param value there
    record Inside(List<Double> at, double value) implements Least {
        /// Copies the list.
        public Inside {
            at = List.copyOf(at);
        }
    }

    /// It is least at an end of a range: beyond it, it may be less.
    ///
    /// @param at the values of the free names, in their order
    /// @param value there
    /// @param name whose range ends there
    /// @param high whether it is the upper end
    record AtEnd(List<Double> at, double value, String name, boolean high) implements Least {
        /// Copies the list.
        public AtEnd {
            at = List.copyOf(at);
        }
    }

    /// It is the same everywhere in the range of a name.
    record Flat(String name) implements Least {}

    /// The formula is a number nowhere in the range.
    record Undefined() implements Least {}
}
