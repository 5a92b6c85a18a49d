package isoscope.runs.filter;

import isoscope.typed.Caret;

/// The outcome of reading an expression.
public sealed interface ParsedFilter {
    /// The expression says which runs to choose.
    record Parsed(RunFilter filter) implements ParsedFilter {}

    /// The text is no such expression.
    ///
    /// @param text as typed
    /// @param position of the first character that does not fit, from 0; the length of the text when something is missing
    ///     at its end
    /// @param found the text there
    /// @param expected a description of what is accepted there
    record Rejected(String text, int position, String found, String expected)
            implements ParsedFilter {

        /// The expression and, on a second line, a caret under the character that does not fit.
        public String pointed() {
            return Caret.under(text, position);
        }
    }
}
