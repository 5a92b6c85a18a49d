package isoscope.runs.table;

import isoscope.runs.RowProblem;
import java.util.List;

/// One record of a table: in delimited text usually a line, more where a quoted cell holds line breaks.
public sealed interface TableRecord {
    /// A record that could be split into cells.
    ///
    /// @param line where it starts, from 1
    /// @param cells without quotes and without spaces around them
    record Row(int line, List<String> cells) implements TableRecord {}

    /// A record that could not be read; those after it can.
    record Faulty(RowProblem problem) implements TableRecord {}

    /// The text is not what it should be; nothing in it can be trusted.
    record Broken(RowProblem problem) implements TableRecord {}
}
