package isoscope.runs.table;

import org.jspecify.annotations.Nullable;

/// Rows that may be the steps of one run: the first as it is, and from the second on all of them in columns.
final class StepRows {
    private static final double SAME_SIZE = 0.01;

    private final Observation first;
    private Observation last;
    private @Nullable StepColumns columns;
    private boolean oneSize = true;

    StepRows(Observation first) {
        this.first = first;
        last = first;
    }

    /// Puts a row at the end.
    void add(Observation row) {
        if (columns == null) {
            columns = new StepColumns();
            columns.add(first);
        }
        columns.add(row);
        oneSize &= sameSize(first, row);
        last = row;
    }

    /// The row that was added first; it tells what the others do not: name, group and attributes.
    Observation first() {
        return first;
    }

    /// All rows in columns, or null when there is one row alone.
    @Nullable StepColumns columns() {
        return columns;
    }

    /// How many runs the rows are: one, or one each when they are about models of several sizes.
    int runs() {
        return oneSize || columns == null ? 1 : columns.size();
    }

    /// Whether the row tells the same name and group.
    boolean isNamedAs(Observation row) {
        return first.name().equals(row.name()) && first.group().equals(row.group());
    }

    /// Whether a row without a name goes on where the last ended.
    boolean goesOn(Observation row) {
        return row.step() > last.step() && row.tokens() > last.tokens() && sameSize(last, row);
    }

    /// A row by itself.
    Observation row(int index) {
        return columns == null || index == 0 ? first : columns.row(index, first);
    }

    private static boolean sameSize(Observation a, Observation b) {
        return Math.abs(a.parameters() - b.parameters()) <= SAME_SIZE * a.parameters();
    }
}
