package isoscope.toml;

import isoscope.words.Words;

/// Reads a text in quotes.
final class TomlText {
    private static final String LETTERS = "btnfr\"\\";
    private static final String MEANINGS = "\b\t\n\f\r\"\\";

    private final Cursor cursor;
    private final char quote;
    private final boolean ofLines;
    private final StringBuilder text = new StringBuilder();

    private TomlText(Cursor cursor, char quote, boolean ofLines) {
        this.cursor = cursor;
        this.quote = quote;
        this.ofLines = ofLines;
    }

    /// The text whose first quote stands at the cursor; it may have several lines.
    static String of(Cursor cursor) throws TomlException {
        char quote = cursor.here();
        if (!cursor.passes(String.valueOf(quote).repeat(3))) {
            return ofOneLine(cursor);
        }
        cursor.passesLineEnd();
        return new TomlText(cursor, quote, true).read();
    }

    /// The text of one line whose first quote stands at the cursor.
    static String ofOneLine(Cursor cursor) throws TomlException {
        return new TomlText(cursor, cursor.next(), false).read();
    }

    private String read() throws TomlException {
        String end = String.valueOf(quote).repeat(ofLines ? 3 : 1);
        while (!cursor.passes(end)) {
            if (cursor.isAtEnd() || (cursor.isAtLineEnd() && !ofLines)) {
                throw cursor.unexpected(Words.of("%s behind the text", end));
            }
            readOne();
        }
        for (int i = 0; ofLines && i < 2 && cursor.here() == quote; i++) {
            text.append(cursor.next());
        }
        return text.toString();
    }

    private void readOne() throws TomlException {
        if (cursor.passesLineEnd()) {
            text.append('\n');
        } else if (quote == '"' && cursor.passes("\\")) {
            readEscaped();
        } else {
            cursor.requireText();
            text.append(cursor.next());
        }
    }

    private void readEscaped() throws TomlException {
        int letter = LETTERS.indexOf(cursor.here());
        if (letter >= 0) {
            cursor.next();
            text.append(MEANINGS.charAt(letter));
        } else if (cursor.passes("u")) {
            readCode(4);
        } else if (cursor.passes("U")) {
            readCode(8);
        } else if (ofLines && skipsLines()) {
            skipBlankLines();
        } else {
            throw cursor.unexpected(Words.of("b, t, n, f, r, u, U, \" or \\ behind a backslash"));
        }
    }

    /// Whether the backslash ended a line.
    private boolean skipsLines() {
        cursor.skipBlanks();
        return cursor.passesLineEnd();
    }

    private void skipBlankLines() {
        do {
            cursor.skipBlanks();
        } while (cursor.passesLineEnd());
    }

    private void readCode(int digits) throws TomlException {
        int code = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(cursor.here(), 16);
            if (digit < 0) {
                throw cursor.unexpected(Words.of("%d hexadecimal digits", digits));
            }
            code = code << 4 | digit;
            cursor.next();
        }
        if (!Character.isValidCodePoint(code) || Character.getType(code) == Character.SURROGATE) {
            throw cursor.unexpected(Words.of("the code of a character before it"));
        }
        text.appendCodePoint(code);
    }
}
