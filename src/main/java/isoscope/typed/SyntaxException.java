package isoscope.typed;

import java.io.Serial;

/// Ends the reading of a typed text at the first character that does not fit.
public final class SyntaxException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final int position;
    private final String found;
    private final String expected;

    /// An error at a character.
    ///
    /// @param position of it, from 0
    public SyntaxException(int position, String found, String expected) {
        super("found " + found + ", expected " + expected);
        this.position = position;
        this.found = found;
        this.expected = expected;
    }

    /// An error at a word.
    public SyntaxException(Token token, String expected) {
        this(token.start(), token.found(), expected);
    }

    /// The error as a value.
    public <T> T in(String text, Rejection<T> rejection) {
        return rejection.of(text, position, found, expected);
    }

    /// Makes a value of an error.
    @FunctionalInterface
    public interface Rejection<T> {
        /// The value of an error.
        T of(String text, int position, String found, String expected);
    }
}
