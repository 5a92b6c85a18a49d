package isoscope.runs.csv;

import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.table.TableRecord.Row;
import isoscope.words.Words;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Tells headers with fewer or more names than the rows have cells, whose names do not stand above their own columns.
final class HeaderWidth {
    /// Wider headers are refused as such.
    private static final int WIDEST = 10_000;

    private HeaderWidth() {}

    /// Why no row can be read by the header, or null when most fit it.
    static @Nullable RowProblem problem(Row header, List<Row> rows) {
        int names = header.cells().size();
        if (names < 2 || names > WIDEST || rows.isEmpty()) {
            return null;
        }
        int cells = rows.getFirst().cells().size();
        boolean most = isMost(rows, row -> row.cells().size() == cells);
        boolean fits =
                cells >= names
                        && rows.stream().allMatch(row -> isEmptyBehind(row, names))
                        && !(cells > names && areNumbered(rows));
        return !most || cells == names || fits ? null : wrong(header.line(), names, cells);
    }

    private static RowProblem wrong(int line, int names, int cells) {
        return new RowProblem(
                line,
                "",
                Code.WRONG_CELL_COUNT,
                Words.of("%s names above rows of %s cells", names, cells),
                cells == names + 1
                        ? Words.of(
                                "a name for each column; the first one, the row names, seems to have none: add it in "
                                        + "front, or export without row names (pandas: index=False, R: row.names=FALSE)")
                        : Words.of(
                                "a name for each column; correct the header, or the delimiters of the rows"));
    }

    private static boolean isMost(List<Row> rows, Predicate<Row> condition) {
        return 2 * rows.stream().filter(condition).count() > rows.size();
    }

    private static boolean isEmptyBehind(Row row, int names) {
        return row.cells().stream().skip(names).allMatch(String::isEmpty);
    }

    /// Whether the first cells count the rows, from 0 or from 1.
    private static boolean areNumbered(List<Row> rows) {
        String first = rows.getFirst().cells().getFirst();
        if (rows.size() < 2 || !(first.equals("0") || first.equals("1"))) {
            return false;
        }
        int start = Integer.parseInt(first);
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).cells().getFirst().equals(String.valueOf(start + i))) {
                return false;
            }
        }
        return true;
    }
}
