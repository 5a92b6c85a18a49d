package isoscope.runs.table;

/// Counts rows.
final class RowCounter {
    int count;
}
