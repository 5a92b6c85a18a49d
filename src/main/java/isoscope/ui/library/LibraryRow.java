package isoscope.ui.library;

import isoscope.law.sheet.Sheet;

/// A line of the list of laws.
sealed interface LibraryRow {
    /// The heading of a shelf.
    record Heading(String title) implements LibraryRow {}

    /// A law on it.
    record Entry(Sheet sheet) implements LibraryRow {
        String id() {
            return sheet.card().id();
        }
    }
}
