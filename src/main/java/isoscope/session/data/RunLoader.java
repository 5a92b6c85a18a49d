package isoscope.session.data;

import isoscope.runs.LoadOutcome;
import isoscope.runs.table.ReadOptions;
import java.util.List;

/// Reads data sets.
@FunctionalInterface
public interface RunLoader {
    /// The files of a folder that may hold runs, in the order of their names; anything else is its own only part.
    default List<Origin> parts(Origin origin) {
        return List.of(origin);
    }

    /// Reads a file or a sample; bad data is a value of the outcome, never an exception.
    ///
    /// @param options the choices for its columns, and who looks on
    LoadOutcome load(Origin origin, ReadOptions options);
}
