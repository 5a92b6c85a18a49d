package isoscope.session.data;

import isoscope.runs.RowProblem;
import isoscope.runs.mapping.TablePreview;
import java.util.List;

/// Whether something is being opened, and how the last attempt ended.
public sealed interface LoadState {
    /// Nothing is being read, and the last attempt, if any, succeeded.
    record Idle() implements LoadState {}

    /// Reading in the background.
    record Reading(ReadProgress progress) implements LoadState {}

    /// A table was found whose columns somebody must explain; reading goes on with the answer.
    ///
    /// @param origin of the table
    /// @param preview its head and what was recognised
    /// @param problems the things missing or not clear
    record Asking(Origin origin, TablePreview preview, List<RowProblem> problems)
            implements LoadState {
        /// Copies the list.
        public Asking {
            problems = List.copyOf(problems);
        }
    }

    /// Some or all files could not be used; without any that could, what was open before is still open.
    ///
    /// @param unread the files that could not be used, at least one
    /// @param opened how many could
    record Failed(List<UnreadFile> unread, int opened) implements LoadState {
        /// Copies the list.
        public Failed {
            unread = List.copyOf(unread);
        }
    }
}
