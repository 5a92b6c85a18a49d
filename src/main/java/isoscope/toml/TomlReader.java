package isoscope.toml;

import isoscope.toml.TomlTable.Origin;
import isoscope.words.Words;
import java.util.List;

/// Reads a text in TOML.
public final class TomlReader {
    private static final int MOST_BRACKETS = 32;
    private static final String A_VALUE =
            Words.key(
                    "a value: a text in quotes, a number of at most 64 bits, true, false, a list or a table");

    private final Cursor cursor;
    private final TomlTable root = new TomlTable(TomlPlace.START, Origin.HEADED);
    private int brackets;

    private TomlReader(String text) {
        cursor = new Cursor(text);
    }

    /// The table that a text is.
    ///
    /// @throws TomlException when it is no TOML, or more than 32 brackets stand within one another
    public static TomlTable read(String text) throws TomlException {
        return new TomlReader(text).read();
    }

    private TomlTable read() throws TomlException {
        TomlTable table = root;
        cursor.skipLines();
        while (!cursor.isAtEnd()) {
            if (cursor.here() == '[') {
                table = header();
            } else {
                readEntry(table);
            }
            cursor.endLine();
            cursor.skipLines();
        }
        return root;
    }

    private TomlTable header() throws TomlException {
        TomlPlace bracket = cursor.place();
        boolean another = cursor.passes("[[");
        if (!another) {
            cursor.next();
        }
        List<TomlKey> name = TomlKey.parts(cursor);
        if (another) {
            cursor.require(']', "]]");
        }
        cursor.require(']', another ? "]]" : "]");
        return another
                ? TomlTables.another(root, name, bracket)
                : TomlTables.headed(root, name, bracket);
    }

    private void readEntry(TomlTable table) throws TomlException {
        List<TomlKey> key = TomlKey.parts(cursor);
        cursor.require('=', Words.of("= behind a key"));
        cursor.skipBlanks();
        TomlTables.put(table, key, value());
    }

    private Object value() throws TomlException {
        return switch (cursor.here()) {
            case '"', '\'' -> TomlText.of(cursor);
            case '[' -> nested(this::array);
            case '{' -> nested(this::table);
            default -> word();
        };
    }

    private Object word() throws TomlException {
        TomlPlace place = cursor.place();
        String word = cursor.word("+.:");
        if (word.isEmpty()) {
            throw cursor.unexpected(Words.said(A_VALUE));
        }
        return TomlNumbers.of(word)
                .orElseThrow(() -> new TomlException(place, word, Words.said(A_VALUE)));
    }

    private Object nested(Inner inner) throws TomlException {
        brackets++;
        if (brackets > MOST_BRACKETS) {
            throw new TomlException(
                    cursor.place(),
                    Words.of("more than %d brackets within one another", MOST_BRACKETS),
                    Words.of("fewer"));
        }
        cursor.next();
        Object value = inner.read();
        brackets--;
        return value;
    }

    private TomlArray array() throws TomlException {
        TomlArray array = new TomlArray(false);
        cursor.skipLines();
        while (!cursor.passes("]")) {
            array.add(value());
            cursor.skipLines();
            if (!cursor.passes(",") && cursor.here() != ']') {
                throw cursor.unexpected(", or ]");
            }
            cursor.skipLines();
        }
        return array;
    }

    private TomlTable table() throws TomlException {
        TomlTable table = new TomlTable(cursor.place(), Origin.INLINE);
        cursor.skipBlanks();
        if (cursor.passes("}")) {
            return table;
        }
        do {
            readEntry(table);
            cursor.skipBlanks();
        } while (cursor.passes(","));
        cursor.require('}', ", or }");
        return table;
    }

    /// Reads what stands in brackets, behind the first of them.
    @FunctionalInterface
    private interface Inner {
        Object read() throws TomlException;
    }
}
