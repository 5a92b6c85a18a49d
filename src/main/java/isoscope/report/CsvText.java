package isoscope.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Rows of comma-separated values (RFC 4180): a cell with a comma, quote or line end is quoted.
public final class CsvText {
    private final StringBuilder text = new StringBuilder();

    /// Adds a row.
    public CsvText row(String... cells) {
        text.append(Arrays.stream(cells).map(CsvText::quoted).collect(Collectors.joining(",")))
                .append('\n');
        return this;
    }

    /// All rows.
    public String text() {
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
