package isoscope.runs.table;

import org.jspecify.annotations.Nullable;

/// Rows that may be the steps of one run, as they tell one name, one group and one size: the first as it is, and from
/// the second on all of them in columns.
final class StepRows {
    private final Observation first;
    private @Nullable StepColumns columns;

    StepRows(Observation first) {
        this.first = first;
    }

    /// Puts a row at the end.
    void add(Observation row) {
        if (columns == null) {
            columns = new StepColumns();
            columns.add(first);
        }
        columns.add(row);
    }

    /// The row that was added first; it tells what the others do not: name, group and attributes.
    Observation first() {
        return first;
    }

    /// All rows in columns, or null when there is one row alone.
    @Nullable StepColumns columns() {
        return columns;
    }

    /// How many rows there are.
    int size() {
        return columns == null ? 1 : columns.size();
    }

    /// A row by itself.
    Observation row(int index) {
        return columns == null || index == 0 ? first : columns.row(index, first);
    }
}
