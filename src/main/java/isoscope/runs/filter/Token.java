package isoscope.runs.filter;

/// A word of an expression.
///
/// @param kind what it is
/// @param text as typed, without quotes
/// @param start its position in the expression, from 0
record Token(Kind kind, String text, int start) {
    /// The kinds of word.
    enum Kind {
        /// A name, or `and`, `or`, `not`.
        NAME,
        /// A name in backticks, of a column of the file.
        COLUMN,
        /// A number with its unit.
        NUMBER,
        /// A text in quotes.
        TEXT,
        /// A sign or a parenthesis.
        SIGN,
        /// The end of the expression.
        END
    }

    /// Whether it is this name or sign, in any case.
    boolean is(String word) {
        return (kind == Kind.NAME || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
    }

    /// What to say was found.
    String found() {
        return kind == Kind.END ? "the end" : text;
    }
}
