package isoscope.runs.table;

import isoscope.runs.mapping.ColumnChoices;
import java.util.List;
import java.util.function.Function;

/// How a table is read.
///
/// @param choices the choices of the user, now or before, about a table with these headers
/// @param watch is told how far reading is, and may call it off
public record ReadOptions(Function<List<String>, ColumnChoices> choices, ReadWatch watch) {
    /// Everything recognised, nobody looking on.
    public static final ReadOptions STANDARD = of(ColumnChoices.NONE);

    /// The same choices whatever the headers are, nobody looking on.
    public static ReadOptions of(ColumnChoices choices) {
        return new ReadOptions(_ -> choices, ReadWatch.NOBODY);
    }
}
