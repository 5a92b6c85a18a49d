package isoscope.report;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Rows of comma-separated values (RFC 4180): a cell with a comma, quote or line end is quoted. A cell that a spreadsheet
/// would take for a formula, such as `=cmd`, gets an apostrophe before it; numbers stay as they are. Tabs may stand for the
/// commas, as spreadsheets have it on the clipboard.
public final class CsvText {
    private static final String FORMULA = "=+-@\t\r\n";
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?([eE][+-]?\\d+)?|Infinity|NaN)");

    private final char separator;
    private final StringBuilder text = new StringBuilder();

    private CsvText(char separator) {
        this.separator = separator;
    }

    /// No rows yet, with commas between cells.
    public CsvText() {
        this(',');
    }

    /// No rows yet, with tabs between cells.
    public static CsvText tabs() {
        return new CsvText('\t');
    }

    /// Adds a row.
    public CsvText row(String... cells) {
        text.append(
                        Arrays.stream(cells)
                                .map(CsvText::safe)
                                .map(this::quoted)
                                .collect(Collectors.joining(String.valueOf(separator))))
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

    private String quoted(String cell) {
        boolean plain =
                cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
