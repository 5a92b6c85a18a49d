package isoscope.session;

import isoscope.runs.LoadOutcome;

/// Reads data sets.
@FunctionalInterface
public interface RunLoader {
    /// Reads a file or a sample; bad data is a value of the outcome, never an exception.
    LoadOutcome load(Origin origin);
}
