package isoscope.export.paper;

import isoscope.report.TextTable;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The widths of the columns of a table.
///
/// @param wished by the widest cell of each column, its head among them
/// @param least by the widest number or word of each column; only long words may be broken
/// @param gap between columns
record TableColumns(List<Double> wished, List<Double> least, double gap) {
    private static final int HALVINGS = 40;

    /// Words that are wider may be broken, in sizes of the type.
    private static final double LONG_WORD = 9;

    /// The columns of a table.
    static TableColumns of(TextTable table, Type type, Type head, double gap) {
        List<List<String>> rows = table.rows();
        List<Double> numbers =
                IntStream.range(0, rows.getFirst().size())
                        .mapToObj(column -> widest(rows, column, type))
                        .toList();
        return new TableColumns(
                IntStream.range(0, numbers.size())
                        .mapToObj(column ->
                                Math.max(
                                        numbers.get(column),
                                        head.width(rows.getFirst().get(column))))
                        .toList(),
                IntStream.range(0, numbers.size())
                        .mapToObj(column ->
                                table.isToTheRight(column)
                                        ? numbers.get(column)
                                        : Math.min(
                                                widestWord(rows, column, type),
                                                LONG_WORD * type.size()))
                        .toList(),
                gap);
    }

    private static double widest(List<List<String>> rows, int column, Type type) {
        return rows.stream()
                .skip(1)
                .mapToDouble(row -> type.width(row.get(column)))
                .max()
                .orElse(0);
    }

    private static double widestWord(List<List<String>> rows, int column, Type type) {
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.of(row.get(column).split(" ", -1)))
                .mapToDouble(type::width)
                .max()
                .orElse(0);
    }

    /// The width of a table that breaks no line.
    double natural() {
        return sum(wished.stream().mapToDouble(width -> width)) + gaps();
    }

    /// The widths in so much room: those that are wished, or the widest ones cut down alike.
    List<Double> within(double room) {
        if (natural() <= room) {
            return wished;
        }
        double low = 0;
        double high = room;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (sum(cut(middle)) + gaps() <= room) {
                low = middle;
            } else {
                high = middle;
            }
        }
        List<Double> widths = cut(low).boxed().toList();
        double scale = Math.min(1, (room - gaps()) / sum(cut(low)));
        return widths.stream().map(width -> width * scale).toList();
    }

    private DoubleStream cut(double most) {
        return IntStream.range(0, wished.size())
                .mapToDouble(i -> Math.max(least.get(i), Math.min(most, wished.get(i))));
    }

    private static double sum(DoubleStream widths) {
        return widths.sum();
    }

    private double gaps() {
        return gap * (wished.size() - 1);
    }
}
