package isoscope.report;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Rows of comma-separated values (RFC 4180): a cell with a comma, quote or line end is quoted. A cell that a spreadsheet
/// would take for a formula, such as `=cmd`, gets an apostrophe before it; numbers stay as they are.
public final class CsvText {
    private static final String FORMULA = "=+-@\t\r\n";
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?([eE][+-]?\\d+)?|Infinity|NaN)");

    private final StringBuilder text = new StringBuilder();

    /// Adds a row.
    public CsvText row(String... cells) {
        text.append(
                        Arrays.stream(cells)
                                .map(CsvText::safe)
                                .map(CsvText::quoted)
                                .collect(Collectors.joining(",")))
                .append('\n');
        return this;
    }

    /// All rows.
    public String text() {
        return text.toString();
    }

    private static String safe(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
