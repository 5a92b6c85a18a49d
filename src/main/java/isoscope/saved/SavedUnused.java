package isoscope.saved;

import isoscope.runs.mapping.ColumnChoices;

/// A file that was opened and held no runs.
///
/// @param place where it was
/// @param said what was said of its columns
public record SavedUnused(SavedPlace place, ColumnChoices said) {}
