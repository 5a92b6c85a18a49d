package isoscope.runs.table;

import isoscope.quantity.DecimalMark;
import isoscope.runs.table.TableRecord.Row;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// Records that are in memory: those of a document that is read whole.
///
/// @param header the names of the columns
/// @param rows the rows that remain
/// @param sparse see [Records#sparse()]
/// @param decimalMark see [Records#decimalMark()]
public record MadeRecords(Row header, Iterator<Row> rows, boolean sparse, DecimalMark decimalMark)
        implements Records {

    @Override
    public String delimiter() {
        return "";
    }

    @Override
    public @Nullable TableRecord next() {
        return rows.hasNext() ? rows.next() : null;
    }
}
