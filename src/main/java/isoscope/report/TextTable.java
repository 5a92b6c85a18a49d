package isoscope.report;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table for people: columns two spaces apart, numbers to the right.
public final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> toTheRight;

    /// A table with a header. A header that begins with `>` sets its column to the right.
    public TextTable(String... headers) {
        toTheRight =
                IntStream.range(0, headers.length)
                        .mapToObj(i -> headers[i].startsWith(">"))
                        .toList();
        rows.add(
                IntStream.range(0, headers.length)
                        .mapToObj(i -> toTheRight.get(i) ? headers[i].substring(1) : headers[i])
                        .toList());
    }

    /// Adds a row with one cell for each header.
    public TextTable row(String... cells) {
        if (cells.length != toTheRight.size()) {
            throw new UnexpectedValue(
                    Words.of("%d cells", toTheRight.size()), String.valueOf(cells.length));
        }
        rows.add(List.of(cells));
        return this;
    }

    /// The cells, the headers first.
    public List<List<String>> rows() {
        return List.copyOf(rows);
    }

    /// Whether a column is set to the right.
    public boolean isToTheRight(int column) {
        return toTheRight.get(column);
    }

    /// The lines of the table.
    public String text() {
        List<Integer> widths =
                IntStream.range(0, toTheRight.size())
                        .mapToObj(column ->
                                rows.stream()
                                        .mapToInt(row -> width(row.get(column)))
                                        .max()
                                        .orElse(0))
                        .toList();
        return rows.stream()
                .map(row -> line(row, widths).stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> {
                    String pad = " ".repeat(widths.get(i) - width(row.get(i)));
                    return toTheRight.get(i) ? pad + row.get(i) : row.get(i) + pad;
                })
                .collect(Collectors.joining("  "));
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
