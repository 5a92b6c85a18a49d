package isoscope.export.paper;

import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.report.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table in lines: its head again on every page, long cells in several lines, a hairline below each row.
///
/// @param type of its cells
record TableSetting(TextTable table, Type type) {
    /// Between columns, in sizes of the type.
    private static final double GAP = 1.5;

    /// The same of a table that is too wide.
    private static final double NARROW = 1;

    /// Between the last line of a row and its hairline, in sizes of the type.
    private static final double FOOT = 0.17;

    /// The width of a table that breaks no line.
    double natural() {
        return columns(GAP).natural();
    }

    /// The columns of a page.
    ///
    /// @param gap between them
    private record Grid(List<Double> widths, double gap) {
        double width() {
            return widths.stream().mapToDouble(each -> each).sum() + gap * (widths.size() - 1);
        }
    }

    /// The lines of the table.
    ///
    /// @param room that it may be wide
    List<Piece> pieces(double room) {
        TableColumns columns = columns(natural() <= room ? GAP : NARROW);
        Grid grid = new Grid(columns.within(room), columns.gap());
        List<Piece> head = row(table.rows().getFirst(), grid, head());
        List<Piece> pieces = new ArrayList<>(head.stream().map(Piece::keptWithNext).toList());
        table.rows().stream()
                .skip(1)
                .flatMap(cells -> row(cells, grid, type).stream())
                .map(line -> line.under(together(head)))
                .forEach(pieces::add);
        return pieces;
    }

    private TableColumns columns(double gap) {
        return TableColumns.of(table, type, head(), gap * type.size());
    }

    private Type head() {
        return type.bold(1).in(Paint.MUTED);
    }

    private static Piece together(List<Piece> lines) {
        return Piece.of(
                lines.stream().mapToDouble(Piece::height).sum(),
                (sheet, x, y) -> {
                    double top = y;
                    for (Piece line : lines) {
                        line.ink().set(sheet, x, top);
                        top += line.height();
                    }
                });
    }

    /// A row, a piece a line.
    private List<Piece> row(List<String> cells, Grid grid, Type set) {
        List<List<String>> lines =
                IntStream.range(0, cells.size())
                        .mapToObj(i -> set.lines(cells.get(i).strip(), grid.widths().get(i)))
                        .toList();
        int count = lines.stream().mapToInt(List::size).max().orElse(1);
        List<Piece> row = new ArrayList<>();
        for (int line = 0; line < count - 1; line++) {
            row.add(line(lines, line, grid, set).keptWithNext());
        }
        row.add(ruled(line(lines, count - 1, grid, set), grid));
        return row;
    }

    private Piece line(List<List<String>> lines, int line, Grid grid, Type set) {
        return Piece.of(
                set.leading(),
                (sheet, x, y) -> {
                    double left = x;
                    for (int i = 0; i < grid.widths().size(); i++) {
                        boolean toTheRight = table.isToTheRight(i);
                        if (line < lines.get(i).size()) {
                            set.set(
                                    lines.get(i).get(line),
                                    sheet,
                                    toTheRight ? left + grid.widths().get(i) : left,
                                    y,
                                    toTheRight ? Mark.Align.RIGHT : Mark.Align.LEFT);
                        }
                        left += grid.widths().get(i) + grid.gap();
                    }
                });
    }

    private Piece ruled(Piece line, Grid grid) {
        double foot = FOOT * type.size();
        return Piece.of(
                line.height() + 2 * foot,
                (sheet, x, y) -> {
                    line.ink().set(sheet, x, y);
                    sheet.rule(x, y + line.height() + foot, grid.width());
                });
    }
}
