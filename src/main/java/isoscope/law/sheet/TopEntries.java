package isoscope.law.sheet;

import isoscope.toml.TomlException;
import isoscope.toml.TomlPlace;
import isoscope.toml.TomlReader;
import isoscope.words.Words;

/// Reads the text of a file in TOML as entries, within bounds.
public final class TopEntries {
    private TopEntries() {}

    /// The entries of a text.
    ///
    /// @throws SheetError when it is no TOML, or beyond the bounds of a sheet
    public static Entries of(String text) throws SheetError {
        SheetText source = new SheetText(text);
        if (text.length() > SheetReader.LONGEST) {
            throw source.error(
                    TomlPlace.START,
                    Words.of("%,d characters", text.length()),
                    Words.of("at most %,d", SheetReader.LONGEST));
        }
        try {
            return new Entries(source, TomlReader.read(text), "", "", TomlPlace.START);
        } catch (TomlException fault) {
            throw source.error(
                    fault.place(), fault.found(), Words.of("%s, as TOML has it", fault.expected()));
        }
    }
}
