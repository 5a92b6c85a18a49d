package isoscope.runs.table;

import isoscope.runs.mapping.TablePreview;
import java.util.List;
import java.util.stream.IntStream;

/// Tells tables of numbers under names, which a person can map, from other text.
final class MappableTables {
    private MappableTables() {}

    /// Whether the table has two columns or more with names of their own that are no numbers, at most one without a name
    /// (the row numbers that pandas writes), and a column that is mostly numbers.
    static boolean isMappable(TablePreview preview) {
        List<String> headers = preview.headers();
        List<String> names = headers.stream().filter(header -> !header.isEmpty()).toList();
        boolean named = names.stream().noneMatch(header -> isNumber(header, preview));
        boolean apart = names.stream().distinct().count() == names.size();
        return names.size() > 1
                && headers.size() - names.size() <= 1
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
