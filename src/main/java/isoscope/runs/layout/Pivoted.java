package isoscope.runs.layout;

import isoscope.quantity.DecimalMark;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord;
import isoscope.runs.table.TableRecord.Row;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// The records of a table that was made of single values.
///
/// @param like where the values stood
/// @param rows what is left of them
record Pivoted(Records like, Row header, Queue<TableRecord> rows, List<LoadWarning> remarks)
        implements Records {
    @Override
    public String delimiter() {
        return like.delimiter();
    }

    @Override
    public DecimalMark decimalMark() {
        return like.decimalMark();
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
    public @Nullable TableRecord next() {
        return rows.poll();
    }
}
