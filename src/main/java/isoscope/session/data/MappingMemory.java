package isoscope.session.data;

import isoscope.runs.mapping.ColumnChoices;
import java.util.List;
import java.util.Optional;

/// A memory of what was said of tables with certain headers. May be asked from any thread.
public interface MappingMemory {
    /// The choices that were made for a table with these headers, in whatever order; none when it is not known.
    ColumnChoices recall(List<String> headers);

    /// Keeps what was said for the next table with these headers.
    void remember(List<String> headers, ColumnChoices choices);

    /// Why what is said will be forgotten when the program ends, a sentence or two; empty when it will be kept. Never
    /// waits for a file.
    Optional<String> trouble();
}
