package isoscope.runs.json;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.runs.RowProblem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// JSON objects one by one.
interface ObjectSource {
    /// The next object, or null at the end.
    @Nullable Next next() throws IOException;

    /// The weight of all that was read, in values.
    long weight();

    /// The next thing in a text.
    sealed interface Next {
        /// An object and the line where it starts.
        record Found(int line, JsonNode object) implements Next {}

        /// Something that is no object; reading goes on after it.
        record Odd(RowProblem problem) implements Next {}

        /// The text is no JSON from here on.
        record Broken(RowProblem problem) implements Next {}
    }
}
