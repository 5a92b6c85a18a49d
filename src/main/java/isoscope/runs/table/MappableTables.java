package isoscope.runs.table;

import isoscope.runs.mapping.TablePreview;
import java.util.List;
import java.util.stream.IntStream;

/// Tells tables of numbers under names, which a person can map, from other text.
final class MappableTables {
    private MappableTables() {}

    /// Whether the table has two columns or more, all with names of their own that are no numbers, and a column that is
    /// mostly numbers.
    static boolean isMappable(TablePreview preview) {
        List<String> headers = preview.headers();
        boolean named =
                headers.stream().noneMatch(header -> header.isEmpty() || isNumber(header, preview));
        boolean apart = headers.stream().distinct().count() == headers.size();
        return headers.size() > 1
                && named
                && apart
                && IntStream.range(0, headers.size())
                        .anyMatch(column -> isNumeric(column, preview));
    }

    private static boolean isNumeric(int column, TablePreview preview) {
        long numbers =
                preview.rows().stream().filter(row -> isNumber(row.get(column), preview)).count();
        return numbers > 0 && 2 * numbers >= preview.rows().size();
    }

    private static boolean isNumber(String text, TablePreview preview) {
        return Cell.isNumber(text, preview.decimalMark());
    }
}
