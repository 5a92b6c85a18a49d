package isoscope.runs.table;

import isoscope.quantity.DecimalMark;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.table.TableRecord.Broken;
import isoscope.runs.table.TableRecord.Row;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table whose first rows can be looked at before they are read, so that values can tell what headers leave open.
final class PeekedRecords implements Records {
    private static final int MOST_ROWS = 4_096;
    private static final int MOST_CHARACTERS = 1_000_000;

    private final Records records;
    private final Deque<TableRecord> ahead = new ArrayDeque<>();
    private boolean whole;

    /// Looks at the first rows.
    PeekedRecords(Records records) throws IOException {
        this.records = records;
        int characters = 0;
        boolean broken = false;
        while (ahead.size() < MOST_ROWS && characters < MOST_CHARACTERS && !broken && !whole) {
            TableRecord next = records.next();
            whole = next == null;
            broken = next instanceof Broken;
            if (next != null) {
                ahead.add(next);
            }
            if (next instanceof Row row) {
                characters += row.cells().stream().mapToInt(String::length).sum();
            }
        }
    }

    /// Whether the rows that were looked at are all there are.
    boolean isWhole() {
        return whole;
    }

    /// The numbers that the first rows have in a column, in the column's own unit; NaN where there is none. Rows that do
    /// not fit the header are left out.
    Series numbers(int column, Quantity quantity) {
        return Series.of(
                ahead.stream()
                        .filter(Row.class::isInstance)
                        .map(record -> ((Row) record).cells())
                        .filter(cells -> cells.size() >= header().cells().size())
                        .mapToDouble(cells -> number(cells, column, quantity))
                        .toArray());
    }

    private double number(List<String> cells, int column, Quantity quantity) {
        return Cell.read(cells.get(column), quantity, decimalMark())
                        instanceof Cell.Value(double number)
                ? number
                : Double.NaN;
    }

    @Override
    public Row header() {
        return records.header();
    }

    @Override
    public String delimiter() {
        return records.delimiter();
    }

    @Override
    public DecimalMark decimalMark() {
        return records.decimalMark();
    }

    @Override
    public boolean sparse() {
        return records.sparse();
    }

    @Override
    public boolean hasSteps() {
        return records.hasSteps();
    }

    @Override
    public List<LoadWarning> remarks() {
        return records.remarks();
    }

    @Override
    public @Nullable TableRecord next() throws IOException {
        return ahead.isEmpty() ? records.next() : ahead.remove();
    }
}
