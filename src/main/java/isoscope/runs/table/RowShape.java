package isoscope.runs.table;

import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.table.TableRecord.Row;
import isoscope.words.Words;
import org.jspecify.annotations.Nullable;

/// The faults of shape that make a row unreadable: more or fewer cells than columns, or a cell that is a whole
/// document.
final class RowShape {
    /// The most characters of a cell that is read; names are kept, so they must not be whole documents.
    static final int LONGEST_CELL = 4_096;

    private final ColumnMapping mapping;
    private final int[] used;

    RowShape(ColumnMapping mapping) {
        this.mapping = mapping;
        used = mapping.used().stream().mapToInt(Integer::intValue).toArray();
    }

    /// The problem with a row, if any.
    @Nullable RowProblem problem(Row row) {
        int width = mapping.headers().size();
        int cells = row.cells().size();
        boolean fits =
                cells >= width
                        && row.cells().subList(width, cells).stream().allMatch(String::isEmpty);
        return fits ? tooLong(row) : wrongCount(row, cells, width);
    }

    private static RowProblem wrongCount(Row row, int cells, int width) {
        return new RowProblem(
                row.line(),
                "",
                Code.WRONG_CELL_COUNT,
                cells(cells),
                Words.of("%s, one for each column", cells(width)));
    }

    private static String cells(int count) {
        return count == 1 ? Words.of("1 cell") : Words.of("%d cells", count);
    }

    private @Nullable RowProblem tooLong(Row row) {
        for (int column : used) {
            String cell = row.cells().get(column);
            if (cell.length() > LONGEST_CELL) {
                return new RowProblem(
                        row.line(),
                        mapping.headers().get(column),
                        Code.TOO_LONG,
                        cell,
                        Words.of("a cell of at most 4,096 characters"));
            }
        }
        return null;
    }
}
