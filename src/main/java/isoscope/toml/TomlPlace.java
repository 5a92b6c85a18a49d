package isoscope.toml;

/// A character of a text.
///
/// @param line from 1
/// @param column from 1, in UTF-16 units
public record TomlPlace(int line, int column) {
    /// The first character.
    public static final TomlPlace START = new TomlPlace(1, 1);
}
