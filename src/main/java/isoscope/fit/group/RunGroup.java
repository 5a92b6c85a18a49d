package isoscope.fit.group;

import isoscope.runs.Run;
import java.util.List;

/// Runs that have the same in a column.
///
/// @param name the cell
public record RunGroup(String name, List<Run> runs) {
    /// Copies the list.
    public RunGroup {
        runs = List.copyOf(runs);
    }
}
