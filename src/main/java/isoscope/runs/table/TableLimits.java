package isoscope.runs.table;

import isoscope.runs.LoadOutcome.Unusable;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The most that a table may hold: more would take more memory or time than anybody has.
final class TableLimits {
    /// The most runs of one file.
    static final int MOST_RUNS = 1_000_000;

    private static final int MOST_COLUMNS = 10_000;
    private static final int MOST_ROWS = 10_000_000;
    private static final int MOST_READ = 50_000_000;
    private static final long MOST_TEXT = 250_000_000;

    private TableLimits() {}

    /// Why a table with this header is not read; null when it may be.
    static @Nullable Unusable ofHeader(TableRecord.Row header) {
        if (header.cells().size() > MOST_COLUMNS) {
            return unusable(
                    header.line(),
                    Code.TOO_MANY_COLUMNS,
                    Words.of("%d columns", header.cells().size()),
                    Words.of("at most %s columns", MOST_COLUMNS));
        }
        return header.cells().stream()
                .filter(cell -> cell.length() > RowShape.LONGEST_CELL)
                .findFirst()
                .map(cell ->
                        unusable(
                                header.line(),
                                Code.TOO_LONG,
                                cell,
                                Words.of("names of at most 4,096 characters")))
                .orElse(null);
    }

    /// Why the rest of a file is not read; null while it may be.
    ///
    /// @param read how many rows were read so far
    /// @param assembler what it holds of them
    static @Nullable Unusable of(int read, RunAssembler assembler) {
        if (assembler.rows() > MOST_ROWS) {
            return tooMuch(
                    Words.of("more than 10,000,000 rows"),
                    Words.of("fewer rows; keep every tenth step"));
        }
        if (read > MOST_READ) {
            return tooMuch(
                    Words.of("more than 50,000,000 rows, most of them unused"),
                    Words.of("only the rows with losses"));
        }
        if (assembler.runs() > MOST_RUNS) {
            return tooManyRuns();
        }
        return assembler.text() > MOST_TEXT
                ? tooMuch(
                        Words.of("more than 250 MB of names and other text"),
                        Words.of("fewer runs, or fewer columns of text"))
                : null;
    }

    /// A file of too many runs.
    static Unusable tooManyRuns() {
        return tooMuch(
                Words.of("more than 1,000,000 runs"),
                Words.of("fewer runs; a column named step joins the rows of a run"));
    }

    private static Unusable tooMuch(String found, String expected) {
        return unusable(0, Code.TOO_LONG, found, expected);
    }

    private static Unusable unusable(int line, Code code, String found, String expected) {
        return new Unusable(List.of(new RowProblem(line, "", code, found, expected)));
    }
}
