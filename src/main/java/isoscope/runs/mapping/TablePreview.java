package isoscope.runs.mapping;

import isoscope.quantity.DecimalMark;
import java.util.List;

/// The head of a table, for a person to say what its columns mean.
///
/// @param headers the names of the columns, in order
/// @param rows the first rows, each with one cell a column; at most [#ROWS]
/// @param decimalMark before the decimals of its numbers
/// @param guesses the columns recognised, at most one a field
public record TablePreview(
        List<String> headers,
        List<List<String>> rows,
        DecimalMark decimalMark,
        List<ColumnGuess> guesses) {
    /// The most rows of a preview.
    public static final int ROWS = 20;

    /// Copies the lists.
    public TablePreview {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
        guesses = List.copyOf(guesses);
    }
}
