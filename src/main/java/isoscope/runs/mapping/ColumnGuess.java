package isoscope.runs.mapping;

/// A guess of a column's meaning, and its reason.
///
/// @param field that is read from it
/// @param choice the column and its unit
/// @param reason a short clause, such as "the name is one of those for the loss"
public record ColumnGuess(RunField field, ColumnChoice choice, String reason) {}
