package isoscope.session.data;

import isoscope.runs.mapping.ColumnChoices;

/// A file of the open data that held no runs.
///
/// @param said the choices for its columns when it was read
public record UnusedFile(Origin origin, ColumnChoices said) {}
