package isoscope.saved;

import isoscope.quantity.Words;
import isoscope.report.PlainLine;

/// Why a session file cannot be read.
///
/// @param file its name
/// @param line from 1, or 0 when the whole file is meant
/// @param column from 1, or 0 when the whole file is meant
/// @param found what stands there
/// @param expected what would have been accepted
public record SessionProblem(String file, int line, int column, String found, String expected) {
    /// Puts what was found on one line of a bearable length.
    public SessionProblem {
        found = PlainLine.of(found);
    }

    /// Where and what: "Line 3, column 12: found …, expected …."
    public String sentence() {
        return line > 0
                ? Words.of(
                        "Line %d, column %d: found %s, expected %s.", line, column, found, expected)
                : Words.of("Found %s, expected %s.", found, expected);
    }
}
