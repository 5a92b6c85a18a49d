package isoscope.formula;

import java.io.Serial;

/// Ends the reading of a formula at the first character that does not fit.
final class FormulaError extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final int position;
    private final String found;
    private final String expected;

    /// An error.
    FormulaError(int position, String found, String expected) {
        super("found " + found + ", expected " + expected);
        this.position = position;
        this.found = found;
        this.expected = expected;
    }

    /// An error at a word.
    FormulaError(Token token, String expected) {
        this(token.start(), token.found(), expected);
    }

    /// The error as a value.
    ParsedFormula.Rejected in(String text) {
        return new ParsedFormula.Rejected(text, position, found, expected);
    }
}
