package isoscope.session.data;

import isoscope.runs.LoadOutcome;
import isoscope.runs.mapping.ColumnChoices;

/// One file, sample or pasted table of the open data.
///
/// @param origin where it was read from
/// @param stamp of the file just before it was read
/// @param loaded how the reading went, with its runs
/// @param said the choices for its columns when it was read
public record DataSource(
        Origin origin, Stamp stamp, LoadOutcome.Loaded loaded, ColumnChoices said) {}
