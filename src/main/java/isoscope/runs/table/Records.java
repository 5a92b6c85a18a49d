package isoscope.runs.table;

import isoscope.quantity.DecimalMark;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A table, record by record, whatever format it stands in.
public interface Records {
    /// The names of the columns, and the line they stand in.
    TableRecord.Row header();

    /// What stands between cells, such as `,`; empty when the format has no such character.
    String delimiter();

    /// The sign before the decimals of its numbers.
    DecimalMark decimalMark();

    /// Whether rows without a loss are no fault but what the layout has: other quantities were logged there.
    default boolean sparse() {
        return false;
    }

    /// The next record below the header, or null at the end.
    @Nullable TableRecord next() throws IOException;
}
