package isoscope.toml;

import java.io.Serial;

/// Ends the reading of a text that is no TOML, at its first fault.
public final class TomlException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final transient TomlPlace place;
    private final String found;
    private final String expected;

    TomlException(TomlPlace place, String found, String expected) {
        super("found " + found + ", expected " + expected);
        this.place = place;
        this.found = found;
        this.expected = expected;
    }

    /// The first character at fault.
    public TomlPlace place() {
        return place;
    }

    /// The text there.
    public String found() {
        return found;
    }

    /// A description of what may stand there.
    public String expected() {
        return expected;
    }
}
