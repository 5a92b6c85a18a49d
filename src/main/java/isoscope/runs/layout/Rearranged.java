package isoscope.runs.layout;

import isoscope.quantity.DecimalMark;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord;
import isoscope.runs.table.TableRecord.Row;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A table with other columns, made row by row from another: each of its rows becomes any number of rows, and rows of
/// another length pass on as they are, for the reader to object to.
final class Rearranged implements Records {
    private final Records table;
    private final Row header;
    private final Function<Row, List<Row>> rows;
    private final List<LoadWarning> remarks;
    private final Deque<Row> waiting = new ArrayDeque<>();

    /// @param columns of the new table
    /// @param rows the new rows of a row
    Rearranged(Records table, List<String> columns, Function<Row, List<Row>> rows) {
        this(table, columns, rows, List.of());
    }

    /// @param columns of the new table
    /// @param rows the new rows of a row
    /// @param remarks the cautions for a reader of the numbers
    Rearranged(
            Records table,
            List<String> columns,
            Function<Row, List<Row>> rows,
            List<LoadWarning> remarks) {
        this.remarks = List.copyOf(remarks);
        this.table = table;
        this.header = new Row(table.header().line(), columns);
        this.rows = rows;
    }

    @Override
    public Row header() {
        return header;
    }

    @Override
    public String delimiter() {
        return table.delimiter();
    }

    @Override
    public DecimalMark decimalMark() {
        return table.decimalMark();
    }

    @Override
    public boolean sparse() {
        return true;
    }

    @Override
    public boolean hasSteps() {
        return true;
    }

    @Override
    public List<LoadWarning> remarks() {
        return remarks;
    }

    @Override
    public @Nullable TableRecord next() throws IOException {
        while (waiting.isEmpty()) {
            switch (table.next()) {
                case null -> {
                    return null;
                }
                case Row row when row.cells().size() == table.header().cells().size() ->
                        waiting.addAll(rows.apply(row));
                case TableRecord other -> {
                    return other;
                }
            }
        }
        return waiting.removeFirst();
    }
}
