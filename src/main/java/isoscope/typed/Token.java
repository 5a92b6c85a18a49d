package isoscope.typed;

import isoscope.words.Words;

/// A word of a typed text.
///
/// @param kind the kind of word
/// @param text as typed, without quotes and backticks; signs in their plain form
/// @param start its position in the text, from 0
public record Token(Kind kind, String text, int start) {
    /// The kinds of word.
    public enum Kind {
        /// A number, with its suffix or unit.
        NUMBER,
        /// A name, a function, or `and`, `or`, `not`.
        NAME,
        /// A name in backticks.
        QUOTED,
        /// A text in quotes.
        TEXT,
        /// A sign, a parenthesis or a comma.
        SIGN,
        /// The end of the text.
        END
    }

    /// Whether it is this sign.
    public boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /// Whether it is this name, in lower or upper case.
    public boolean isWord(String word) {
        return kind == Kind.NAME && text.equalsIgnoreCase(word);
    }

    /// The words for a message that names what was found.
    public String found() {
        return kind == Kind.END ? Words.of("the end") : text;
    }
}
