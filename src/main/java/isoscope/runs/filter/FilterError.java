package isoscope.runs.filter;

import java.io.Serial;

/// Ends the reading of an expression at the first character that does not fit.
final class FilterError extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final int position;
    private final String found;
    private final String expected;

    /// An error.
    FilterError(int position, String found, String expected) {
        super("found " + found + ", expected " + expected);
        this.position = position;
        this.found = found;
        this.expected = expected;
    }

    /// An error at a word.
    FilterError(Token token, String expected) {
        this(token.start(), token.found(), expected);
    }

    /// The error as a value.
    ParsedFilter.Rejected in(String text) {
        return new ParsedFilter.Rejected(text, position, found, expected);
    }
}
