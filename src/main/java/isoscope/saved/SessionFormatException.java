package isoscope.saved;

import isoscope.quantity.Words;
import java.io.Serial;

/// Ends the reading of a session at its first problem.
final class SessionFormatException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final String found;
    private final String expected;

    /// @param place where, from 1
    SessionFormatException(Node.Place place, String found, String expected) {
        super(Words.of("found %s, expected %s", found, expected));
        line = place.line();
        column = place.column();
        this.found = found;
        this.expected = expected;
    }

    /// The problem, in a file.
    ///
    /// @param file as people call it
    SessionProblem in(String file) {
        return new SessionProblem(file, line, column, found, expected);
    }
}
