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
/// @param others records that are passed on as they are, of which these are left
/// @param values the remaining parts of the rows
record Pivoted(
        Records like,
        Row header,
        Queue<TableRecord> others,
        Queue<Pivot.Values> values,
        List<LoadWarning> remarks)
        implements Records {
    /// The columns before the metrics: run and step.
    private static final int LEADING = 2;

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
        TableRecord other = others.poll();
        Pivot.Values next = other == null ? values.poll() : null;
        return next == null ? other : next.row(header.cells().size() - LEADING);
    }
}
