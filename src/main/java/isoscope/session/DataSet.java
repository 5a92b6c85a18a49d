package isoscope.session;

import isoscope.runs.LoadOutcome;
import isoscope.runs.RunSet;

/// The open data.
///
/// @param origin where it was read from
/// @param loaded how the reading went, with the runs
public record DataSet(Origin origin, LoadOutcome.Loaded loaded) {
    /// The accepted runs.
    public RunSet runs() {
        return loaded.runs();
    }
}
