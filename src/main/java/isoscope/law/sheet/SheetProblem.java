package isoscope.law.sheet;

/// Where a sheet is wrong, and how.
///
/// @param line in the file, from 1; 0 when the whole file is meant
/// @param column of the first character at fault, from 1; 0 when the whole line is meant
/// @param found what stands there
/// @param expected what would have been accepted
public record SheetProblem(int line, int column, String found, String expected) {
    private static final int LONGEST = 80;

    /// Shortens what was found, control characters replaced by spaces.
    public SheetProblem {
        found = found.strip().replaceAll("\\p{Cntrl}", " ");
        found = found.length() <= LONGEST ? found : found.substring(0, LONGEST - 1) + "…";
    }

    /// The problem in one sentence, without the name of the file.
    public String sentence() {
        String place = line == 0 ? "" : "line %d, column %d: ".formatted(line, column);
        return "%sfound %s, expected %s.".formatted(place, found, expected);
    }
}
