package isoscope.runs.layout;

import isoscope.runs.table.Records;
import java.io.IOException;
import java.util.List;

/// One arrangement of a table.
interface Layout {
    /// Its stable name, such as `wide`.
    String id();

    /// Whether a table with these columns is so arranged.
    ///
    /// @param name of its file
    boolean recognises(String name, List<String> columns);

    /// The same table with one row a run or one row a step.
    Records arrange(String name, Records table) throws IOException;
}
