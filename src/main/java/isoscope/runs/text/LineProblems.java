package isoscope.runs.text;

import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.text.BoundedLines.Line;
import isoscope.words.Words;
import org.jspecify.annotations.Nullable;

/// Faults of a line before anybody asks what it says.
public final class LineProblems {
    private static final String NUL = "\0";
    private static final String REPLACEMENT = "\uFFFD";

    private LineProblems() {}

    /// Why a line is no text at all, or null when it is.
    public static @Nullable RowProblem notText(Line line) {
        int nul = line.text().indexOf(NUL);
        if (nul >= 0) {
            return new RowProblem(
                    line.number(),
                    "",
                    Code.NOT_TEXT,
                    Words.of("a NUL byte at character %s", (nul + 1)),
                    Words.of("text; export the runs as CSV"));
        }
        if (line.text().contains(REPLACEMENT)) {
            return new RowProblem(
                    line.number(),
                    "",
                    Code.WRONG_ENCODING,
                    line.text(),
                    Words.of(
                            "UTF-8; this is Windows-1252 or another encoding, save the file as CSV UTF-8"));
        }
        return null;
    }

    /// Why a line is not read although it is text, or null when it is short enough.
    public static @Nullable RowProblem tooLong(Line line) {
        return line.cut()
                ? new RowProblem(
                        line.number(),
                        "",
                        Code.TOO_LONG,
                        line.text().substring(0, 100),
                        line.endless()
                                ? Words.of("line ends; none was found in 16,000,000 characters")
                                : Words.of("a line of at most 1,000,000 characters"))
                : null;
    }
}
