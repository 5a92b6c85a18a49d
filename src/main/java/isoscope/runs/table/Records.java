package isoscope.runs.table;

import isoscope.quantity.DecimalMark;
import isoscope.runs.LoadOutcome.LoadWarning;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table, record by record, whatever format it stands in.
public interface Records {
    /// The names of the columns, and the line they stand in.
    TableRecord.Row header();

    /// The delimiter between cells, such as `,`; empty when the format has no such character.
    String delimiter();

    /// The sign before the decimals of its numbers.
    DecimalMark decimalMark();

    /// Whether rows without a loss are no fault but what the layout has: other quantities were logged there.
    default boolean sparse() {
        return false;
    }

    /// Whether rows of one name are steps of one run whatever they look like, as in the charts of trackers.
    default boolean hasSteps() {
        return false;
    }

    /// Warnings about how the table was arranged.
    default List<LoadWarning> remarks() {
        return List.of();
    }

    /// The next record below the header, or null at the end.
    @Nullable TableRecord next() throws IOException;
}
