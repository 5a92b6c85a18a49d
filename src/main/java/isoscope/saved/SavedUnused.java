package isoscope.saved;

import isoscope.runs.mapping.ColumnChoices;

/// A file that was opened and held no runs.
///
/// @param place where it was
/// @param said the choices for its columns
public record SavedUnused(SavedPlace place, ColumnChoices said) {}
