package isoscope.runs.csv;

import com.opencsv.CSVParser;
import com.opencsv.CSVParserBuilder;
import com.opencsv.ICSVParser;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.csv.BoundedLines.Line;
import isoscope.runs.table.TableRecord;
import isoscope.runs.table.TableRecord.Broken;
import isoscope.runs.table.TableRecord.Faulty;
import isoscope.runs.table.TableRecord.Row;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Splits lines into records. A quote that never ends costs one record, not the rest of the file: the lines that it
/// swallowed are read again.
final class CsvRecords {
    private static final int MOST_LINES = 100;
    private static final char QUOTE = '"';
    private static final String NUL = "\0";
    private static final String REPLACEMENT = "\uFFFD";

    private final BoundedLines lines;
    private final Deque<Line> again = new ArrayDeque<>();
    private CSVParser parser = parser(',');
    private int columns;

    CsvRecords(BoundedLines lines) {
        this.lines = lines;
    }

    /// The first line that is not blank, left in place for [#next], or null when there is none.
    @Nullable Line peek() throws IOException {
        Line line = nextLine();
        if (line != null) {
            again.addFirst(line);
        }
        return line;
    }

    /// The character between cells of the records to come.
    void splitBy(char delimiter) {
        parser = parser(delimiter);
    }

    /// How many cells the records to come should have. A record of several lines with another number of cells is
    /// taken for a quote that never ended.
    void expect(int columns) {
        this.columns = columns;
    }

    /// The next record that is not blank, or null at the end.
    @Nullable TableRecord next() throws IOException {
        Line line = nextLine();
        if (line == null) {
            return null;
        }
        RowProblem broken = notText(line);
        if (broken != null) {
            return new Broken(broken);
        }
        if (line.endless()) {
            return new Broken(tooLong(line, "line ends; none was found in 16,000,000 characters"));
        }
        return line.cut()
                ? new Faulty(tooLong(line, "a line of at most 1,000,000 characters"))
                : split(line);
    }

    /// Why a line is no text at all, or null when it is.
    static @Nullable RowProblem notText(Line line) {
        int nul = line.text().indexOf(NUL);
        if (nul >= 0) {
            return new RowProblem(
                    line.number(),
                    "",
                    Code.NOT_TEXT,
                    "a NUL byte at character " + (nul + 1),
                    "text; export the runs as CSV");
        }
        if (line.text().contains(REPLACEMENT)) {
            return new RowProblem(
                    line.number(),
                    "",
                    Code.WRONG_ENCODING,
                    line.text(),
                    "UTF-8; save the file as CSV UTF-8");
        }
        return null;
    }

    /// What is said of a line beyond the limit.
    static RowProblem tooLong(Line line, String expected) {
        return new RowProblem(
                line.number(), "", Code.TOO_LONG, line.text().substring(0, 100), expected);
    }

    /// A parser in which only the quote is special: a backslash in a run's name is a backslash.
    static CSVParser parser(char delimiter) {
        return new CSVParserBuilder()
                .withSeparator(delimiter)
                .withEscapeChar(ICSVParser.NULL_CHARACTER)
                .build();
    }

    private TableRecord split(Line first) throws IOException {
        if (first.text().indexOf(QUOTE) < 0) {
            return new Row(first.number(), unquoted(first.text()));
        }
        String[] whole = parser.parseLineMulti(first.text());
        if (!parser.isPending()) {
            return new Row(first.number(), stripped(Arrays.asList(whole)));
        }
        List<String> cells = new ArrayList<>(Arrays.asList(whole));
        List<Line> swallowed = new ArrayList<>();
        int size = first.text().length();
        boolean clean = true;
        while (parser.isPending() && swallowed.size() < MOST_LINES && size < BoundedLines.LONGEST) {
            Line more = again.isEmpty() ? lines.next() : again.pollFirst();
            if (more == null) {
                break;
            }
            swallowed.add(more);
            size += more.text().length();
            clean &= !more.cut() && endsCellCleanly(more.text());
            Collections.addAll(cells, parser.parseLineMulti(more.text()));
        }
        boolean fits = swallowed.isEmpty() || columns == 0 || cells.size() == columns;
        if (parser.isPending() || !clean || !fits) {
            swallowed.reversed().forEach(again::addFirst);
            parser = parser(parser.getSeparator());
            return new Faulty(unclosed(first));
        }
        return new Row(first.number(), stripped(cells));
    }

    /// The cells of a line without a quote, in which nothing but the delimiter is special. Most lines of large files are
    /// such, and the library takes several times as long for them.
    private List<String> unquoted(String text) {
        char separator = parser.getSeparator();
        List<String> cells = new ArrayList<>(Math.max(4, columns));
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            cells.add(text.substring(start, end).strip());
            start = end + 1;
        }
        cells.add(text.substring(start).strip());
        return cells;
    }

    private static List<String> stripped(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            cells.set(i, cells.get(i).strip());
        }
        return cells;
    }

    /// Whether the quote that ends a cell begun on an earlier line is followed by a delimiter. If it is not, it was
    /// meant to begin a cell of its own.
    private boolean endsCellCleanly(String text) {
        int quote = text.indexOf('"');
        while (quote >= 0 && text.startsWith("\"\"", quote)) {
            quote = text.indexOf('"', quote + 2);
        }
        String rest = quote < 0 ? "" : text.substring(quote + 1).stripLeading();
        return rest.isEmpty() || rest.charAt(0) == parser.getSeparator();
    }

    private static RowProblem unclosed(Line line) {
        return new RowProblem(
                line.number(),
                "",
                Code.UNCLOSED_QUOTE,
                line.text().substring(line.text().indexOf('"')),
                "a second quote that ends the cell");
    }

    private @Nullable Line nextLine() throws IOException {
        Line line;
        do {
            line = again.isEmpty() ? lines.next() : again.pollFirst();
        } while (line != null && line.text().isBlank() && !line.cut());
        return line;
    }
}
