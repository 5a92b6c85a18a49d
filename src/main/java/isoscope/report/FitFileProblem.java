package isoscope.report;

import isoscope.words.Words;
import java.nio.file.Path;

/// Why a saved fit cannot be used.
///
/// @param file as it was named
/// @param line from 1, or 0 when the whole file is meant
/// @param column from 1, or 0 when the whole file is meant
/// @param found the text there
/// @param expected a description of what is accepted there
/// @param help the remedy
public record FitFileProblem(
        Path file, int line, int column, String found, String expected, String help) {
    /// Puts what was found on one line of a bearable length.
    public FitFileProblem {
        found = PlainLine.of(found);
    }

    /// All of it: `fit.json, line 3, column 12: found …, expected …. …`.
    public String sentence() {
        String place = line > 0 ? Words.of(", line %d, column %d", line, column) : "";
        return Words.of("%s%s: found %s, expected %s. %s", file, place, found, expected, help);
    }
}
