package isoscope.toml;

import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;

/// One part of a key, such as `b` of `a.b`.
///
/// @param name without quotes
/// @param place of its first character
record TomlKey(String name, TomlPlace place) {
    /// The parts of the key that stands at the cursor, with the blanks behind it.
    static List<TomlKey> parts(Cursor cursor) throws TomlException {
        List<TomlKey> parts = new ArrayList<>();
        do {
            cursor.skipBlanks();
            TomlPlace place = cursor.place();
            parts.add(new TomlKey(name(cursor), place));
            cursor.skipBlanks();
        } while (cursor.passes("."));
        return parts;
    }

    private static String name(Cursor cursor) throws TomlException {
        if (cursor.here() == '"' || cursor.here() == '\'') {
            return TomlText.ofOneLine(cursor);
        }
        String word = cursor.word("");
        if (word.isEmpty()) {
            throw cursor.unexpected(Words.of("a key"));
        }
        return word;
    }

    /// The exception for a key that has a value already.
    TomlException taken() {
        return new TomlException(place, name, Words.of("each key once; %s is taken", name));
    }
}
