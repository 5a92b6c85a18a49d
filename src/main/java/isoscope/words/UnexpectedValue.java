package isoscope.words;

import java.io.Serial;

/// A value that a record does not take, with what it would take, for those who read one from a file.
public final class UnexpectedValue extends IllegalArgumentException {
    @Serial private static final long serialVersionUID = 1;

    private final String expected;
    private final String found;

    /// The message has both.
    public UnexpectedValue(String expected, String found) {
        super(Words.of("expected %s, found %s", expected, found));
        this.expected = expected;
        this.found = found;
    }

    /// A description of what may stand there.
    public String expected() {
        return expected;
    }

    /// The value, in words.
    public String found() {
        return found;
    }
}
