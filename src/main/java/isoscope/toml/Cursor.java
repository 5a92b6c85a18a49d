package isoscope.toml;

import isoscope.words.Words;

/// A place in a text that moves on.
final class Cursor {
    /// Stands for the end of the text.
    static final char END = '\uffff';

    private static final String CONTROL = Words.key("a control character");

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    Cursor(String text) {
        this.text = text;
    }

    /// The character here; [#END] behind the last.
    char here() {
        return ahead(0);
    }

    /// The character that many further.
    char ahead(int further) {
        int index = at + further;
        return index < text.length() ? text.charAt(index) : END;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /// Goes past the character here.
    char next() {
        char passed = here();
        at++;
        if (passed == '\n') {
            line++;
            lineStart = at;
        }
        return passed;
    }

    /// Goes past a text if it stands here.
    boolean passes(String expected) {
        if (!text.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    /// Goes past a character of this line that must be here.
    void require(char expected, String words) throws TomlException {
        if (here() != expected) {
            throw unexpected(words);
        }
        at++;
    }

    void skipBlanks() {
        while (here() == ' ' || here() == '\t') {
            at++;
        }
    }

    /// Goes past blanks, comments and the ends of lines.
    void skipLines() throws TomlException {
        skipBlanks();
        while (here() == '#' || isAtLineEnd()) {
            endLine();
            skipBlanks();
        }
    }

    /// Goes past the rest of a line, which may be a comment.
    void endLine() throws TomlException {
        skipBlanks();
        if (here() == '#') {
            while (!isAtEnd() && !isAtLineEnd()) {
                requireText();
                at++;
            }
        }
        if (!isAtEnd() && !passesLineEnd()) {
            throw unexpected(Words.of("the end of the line"));
        }
    }

    boolean isAtLineEnd() {
        return here() == '\n' || (here() == '\r' && ahead(1) == '\n');
    }

    /// Goes past the end of a line if it stands here.
    boolean passesLineEnd() {
        if (here() == '\r' && ahead(1) == '\n') {
            at++;
        }
        if (here() != '\n') {
            return false;
        }
        next();
        return true;
    }

    /// Refuses a control character here, which no text or comment holds.
    void requireText() throws TomlException {
        if (Character.isISOControl(here()) && here() != '\t') {
            throw unexpected(Words.of("a character that can be read"));
        }
    }

    /// Goes past a run of characters of words and numbers.
    String word(String others) {
        int start = at;
        while (isOfWord(here()) || others.indexOf(here()) >= 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isOfWord(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '_'
                || sign == '-';
    }

    TomlPlace place() {
        return new TomlPlace(line, at - lineStart + 1);
    }

    /// The exception for what stands here.
    TomlException unexpected(String expected) {
        return new TomlException(place(), found(), expected);
    }

    private String found() {
        if (isAtEnd()) {
            return Words.of("the end of the file");
        }
        if (isAtLineEnd()) {
            return Words.of("the end of the line");
        }
        return Character.isISOControl(here())
                ? Words.said(CONTROL)
                : text.substring(at, text.offsetByCodePoints(at, 1));
    }
}
