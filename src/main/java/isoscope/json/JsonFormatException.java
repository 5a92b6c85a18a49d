package isoscope.json;

import isoscope.words.Words;
import java.io.IOException;
import java.io.Serial;

/// Ends the reading of JSON at its first problem.
public final class JsonFormatException extends IOException {
    @Serial private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final String found;
    private final String expected;

    /// @param line from 1, or 0 where there is no place
    /// @param column from 1, or 0 where there is no place
    JsonFormatException(int line, int column, String found, String expected) {
        super(Words.of("found %s, expected %s", found, expected));
        this.line = line;
        this.column = column;
        this.found = found;
        this.expected = expected;
    }

    /// The line, from 1; 0 where there is no place.
    public int line() {
        return line;
    }

    /// The column, from 1; 0 where there is no place.
    public int column() {
        return column;
    }

    /// The text found in the file.
    public String found() {
        return found;
    }

    /// A description of what would have been accepted.
    public String expected() {
        return expected;
    }
}
