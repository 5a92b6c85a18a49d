package isoscope.formula;

import isoscope.typed.Caret;

/// The outcome of reading a formula.
public sealed interface ParsedFormula {
    /// The text is a formula.
    record Parsed(Expression expression) implements ParsedFormula {}

    /// The text is no formula.
    ///
    /// @param text as typed
    /// @param position of the first character that does not fit, from 0; the length of the text when something is missing
    ///     at its end
    /// @param found the text there
    /// @param expected a description of what is accepted there
    record Rejected(String text, int position, String found, String expected)
            implements ParsedFormula {

        /// The formula and, on a second line, a caret under the character that does not fit.
        public String pointed() {
            return Caret.under(text, position);
        }
    }
}
