package isoscope.ui.dialog;

import isoscope.runs.RowProblem;
import isoscope.words.Words;

/// A problem of a file as a sentence.
public final class ProblemText {
    private ProblemText() {}

    /// Where, what was found and what would have been accepted: "Line 17, loss: found “abc”, expected a number."
    public static String sentence(RowProblem problem) {
        String found =
                problem.found().isEmpty() ? Words.of("nothing") : "“" + problem.found() + "”";
        return Words.of("%sfound %s, expected %s.", place(problem), found, problem.expected());
    }

    private static String place(RowProblem problem) {
        String line = problem.line() > 0 ? Words.of("Line %d", problem.line()) : "";
        String column = problem.column().isEmpty() ? "" : Words.of("column “%s”", problem.column());
        String place = line + (line.isEmpty() || column.isEmpty() ? "" : ", ") + column;
        return place.isEmpty() ? Words.of("The file: ") : place + ": ";
    }
}
