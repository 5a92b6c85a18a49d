package isoscope.ui.runs;

/// How one quantity was found in the file.
///
/// @param symbol such as "N"
/// @param word the name of the field, such as "parameters"
/// @param column the header it was read from, or "Derived: C / (6 N)"
/// @param derived whether no column held it
/// @param range from the smallest to the largest value of a run
public record MappingCard(
        String symbol, String word, String column, boolean derived, String range) {}
