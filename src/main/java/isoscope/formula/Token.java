package isoscope.formula;

/// A word of a formula.
///
/// @param kind what it is
/// @param text as typed, without backticks; signs in their plain form
/// @param start its position in the formula, from 0
record Token(Kind kind, String text, int start) {
    /// The kinds of word.
    enum Kind {
        /// A number, with its suffix.
        NUMBER,
        /// A name or a function.
        NAME,
        /// A name in backticks.
        QUOTED,
        /// A sign, a parenthesis or a comma.
        SIGN,
        /// The end of the formula.
        END
    }

    /// Whether it is this sign.
    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /// What to say was found.
    String found() {
        return kind == Kind.END ? "the end" : text;
    }
}
