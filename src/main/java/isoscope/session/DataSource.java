package isoscope.session;

import isoscope.runs.LoadOutcome;

/// One file or sample of the open data.
///
/// @param origin where it was read from
/// @param loaded how the reading went, with its runs
public record DataSource(Origin origin, LoadOutcome.Loaded loaded) {}
