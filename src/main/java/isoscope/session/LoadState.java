package isoscope.session;

import isoscope.runs.RowProblem;
import java.util.List;

/// Whether something is being opened, and how the last attempt ended.
public sealed interface LoadState {
    /// Nothing is being read, and the last attempt, if any, succeeded.
    record Idle() implements LoadState {}

    /// Reading in the background.
    record Reading(Origin origin) implements LoadState {}

    /// Nothing could be used; what was open before is still open.
    ///
    /// @param problems why, at least one
    record Failed(Origin origin, List<RowProblem> problems) implements LoadState {
        /// Copies the list.
        public Failed {
            problems = List.copyOf(problems);
        }
    }
}
