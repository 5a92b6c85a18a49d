package isoscope.plan.simulate;

import isoscope.numerics.Interval;
import java.util.List;

/// The outcome of one method's fit of the runs of one repetition.
sealed interface Trial {
    /// A law was found.
    ///
    /// @param form the id of its form
    /// @param numbers its constants, in the order of the method's names, and then those of its frontier
    record Found(String form, List<Estimated> numbers) implements Trial {
        /// Copies the list.
        public Found {
            numbers = List.copyOf(numbers);
        }
    }

    /// A number of a law.
    ///
    /// @param value NaN where the law has none
    /// @param interval both ends NaN where there is none
    record Estimated(double value, Interval interval) {}

    /// None was found.
    ///
    /// @param reason in one sentence
    record Failed(String reason) implements Trial {}
}
