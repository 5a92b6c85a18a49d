package isoscope.ui.mapping;

import isoscope.runs.Run;
import java.util.List;

/// The head of the table as the choices read it.
///
/// @param runs the first of them
/// @param summary how many rows became how many runs, and what is derived
/// @param problems the things missing or wrong, one sentence each
record TrialResult(List<Run> runs, String summary, List<String> problems) {
    /// Copies the lists.
    TrialResult {
        runs = List.copyOf(runs);
        problems = List.copyOf(problems);
    }

    /// Whether the table can be read so.
    boolean isReadable() {
        return !runs.isEmpty();
    }
}
