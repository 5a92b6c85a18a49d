package isoscope.runs.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a line falls into cells.
///
/// @param separator between cells
/// @param style how it is used
record Delimiter(char separator, Style style) {
    private static final Pattern RULE = Pattern.compile("[\\s|+:=-]*-[\\s|+:=-]*");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*{1,3}|`)([^*`]+)\\1");
    private static final Pattern WIDE = Pattern.compile("\\t| {2,}");

    /// How a separator is used.
    enum Style {
        /// One stands between two cells.
        BETWEEN,
        /// One stands at both ends of the line too, as in Markdown.
        AROUND,
        /// Any number of spaces stands between two cells.
        SPACES,
        /// Two spaces or more stand between two cells, one may stand within.
        WIDE_SPACES
    }

    /// A separator that stands once between two cells.
    static Delimiter between(char separator) {
        return new Delimiter(separator, Style.BETWEEN);
    }

    /// The line with the separator alone between its cells.
    String prepared(String line) {
        return switch (style) {
            case BETWEEN -> line;
            case AROUND -> line.strip();
            case SPACES -> line.strip().replace('\t', ' ');
            case WIDE_SPACES -> WIDE.matcher(line.strip()).replaceAll("\t");
        };
    }

    /// The cells without those that the style alone makes.
    List<String> trimmed(List<String> cells) {
        return switch (style) {
            case BETWEEN, WIDE_SPACES -> cells;
            case AROUND -> cells.size() < 2 ? cells : plain(inner(cells));
            case SPACES -> cells.stream().filter(cell -> !cell.isEmpty()).toList();
        };
    }

    /// Whether the line is drawn between rows and says nothing.
    boolean isRule(String line) {
        return separator == '|' && RULE.matcher(line).matches();
    }

    /// The cells without the marks that print them bold, slanted or as code.
    private static List<String> plain(List<String> cells) {
        cells.replaceAll(cell -> unmarked(cell));
        return cells;
    }

    private static String unmarked(String cell) {
        Matcher whole = EMPHASIS.matcher(cell);
        return whole.matches() ? whole.group(2).strip() : cell;
    }

    private static List<String> inner(List<String> cells) {
        int end = cells.getLast().isEmpty() ? cells.size() - 1 : cells.size();
        return new ArrayList<>(cells.subList(cells.getFirst().isEmpty() ? 1 : 0, end));
    }
}
