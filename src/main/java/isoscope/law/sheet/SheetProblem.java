package isoscope.law.sheet;

import isoscope.words.Words;

/// Where a sheet is wrong, and how.
///
/// @param line in the file, from 1; 0 when the whole file is meant
/// @param column of the first character at fault, from 1; 0 when the whole line is meant
/// @param found the text there
/// @param expected a description of what is accepted there
public record SheetProblem(int line, int column, String found, String expected) {
    private static final int LONGEST = 80;

    /// Shortens what was found, control characters replaced by spaces.
    public SheetProblem {
        found = found.strip().replaceAll("\\p{Cntrl}", " ");
        found = found.length() <= LONGEST ? found : found.substring(0, LONGEST - 1) + "…";
    }

    /// The problem in one sentence, without the name of the file.
    public String sentence() {
        String place = line == 0 ? "" : Words.of("line %d, column %d: ", line, column);
        return Words.of("%sfound %s, expected %s.", place, found, expected);
    }
}
