package isoscope.session;

import isoscope.runs.LoadOutcome;

/// One file, sample or pasted table of the open data.
///
/// @param origin where it was read from
/// @param stamp of the file just before it was read
/// @param loaded how the reading went, with its runs
public record DataSource(Origin origin, Stamp stamp, LoadOutcome.Loaded loaded) {}
