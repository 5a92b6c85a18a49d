package isoscope.law.sheet;

import isoscope.quantity.Words;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/// Reads the text of a file in TOML as entries, within bounds.
public final class TopEntries {
    private static final int MOST_BRACKETS = 32;
    private static final TomlPosition START = TomlPosition.positionAt(1, 1);

    private TopEntries() {}

    /// The entries of a text.
    ///
    /// @throws SheetError when it is no TOML, or beyond the bounds of a sheet
    public static Entries of(String text) throws SheetError {
        SheetText source = new SheetText(text);
        requireBounds(source, text);
        TomlParseResult parsed = Toml.parse(text);
        if (parsed.hasErrors()) {
            TomlParseError first = parsed.errors().getFirst();
            throw source.error(first.position(), plain(first), "a sheet in TOML");
        }
        return new Entries(source, parsed, "", "", START);
    }

    private static void requireBounds(SheetText source, String text) throws SheetError {
        if (text.length() > SheetReader.LONGEST) {
            throw source.error(
                    START,
                    Words.of("%,d characters", text.length()),
                    Words.of("at most %,d", SheetReader.LONGEST));
        }
        if (Brackets.depth(text) > MOST_BRACKETS) {
            throw source.error(
                    START,
                    Words.of("more than %d brackets within one another", MOST_BRACKETS),
                    "a flat sheet");
        }
    }

    private static String plain(TomlParseError error) {
        return String.valueOf(error.getMessage());
    }
}
