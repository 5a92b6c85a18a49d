package isoscope.session.data;

import isoscope.runs.RowProblem;
import java.util.List;

/// A file that could not be used.
///
/// @param problems why, at least one
public record UnreadFile(Origin origin, List<RowProblem> problems) {
    /// Copies the list.
    public UnreadFile {
        problems = List.copyOf(problems);
    }
}
