package isoscope.runs.csv;

import com.opencsv.CSVParser;
import com.opencsv.CSVParserBuilder;
import com.opencsv.ICSVParser;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.table.TableRecord;
import isoscope.runs.table.TableRecord.Broken;
import isoscope.runs.table.TableRecord.Faulty;
import isoscope.runs.table.TableRecord.Row;
import isoscope.runs.text.BoundedLines;
import isoscope.runs.text.BoundedLines.Line;
import isoscope.runs.text.LineProblems;
import isoscope.words.Words;
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

    private final BoundedLines lines;
    private final Deque<Line> again = new ArrayDeque<>();
    private Delimiter delimiter = Delimiter.between(',');
    private CSVParser parser = parser(',');
    private int columns;

    CsvRecords(BoundedLines lines) {
        this.lines = lines;
    }

    /// The first lines that are not blank, left in place for [#next]: at most so many, and fewer where they are long.
    List<Line> peek(int most) throws IOException {
        List<Line> first = new ArrayList<>();
        int length = 0;
        while (first.size() < most && length < BoundedLines.LONGEST) {
            Line line = nextLine();
            if (line == null) {
                break;
            }
            first.add(line);
            length += line.text().length();
        }
        first.reversed().forEach(again::addFirst);
        return first;
    }

    /// Passes over lines that are not blank.
    void skip(int lines) throws IOException {
        for (int i = 0; i < lines; i++) {
            nextLine();
        }
    }

    /// The next line, split like any other but out of another text.
    Row headerOf(String text) throws IOException {
        Line line = nextLine();
        return new Row(line == null ? 0 : line.number(), Delimiters.cells(delimiter, text));
    }

    /// The cells of the records to come.
    void splitBy(Delimiter cells) {
        delimiter = cells;
        parser = parser(cells.separator());
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
        RowProblem broken = LineProblems.notText(line);
        if (broken != null) {
            return new Broken(broken);
        }
        RowProblem tooLong = LineProblems.tooLong(line);
        if (tooLong != null) {
            return line.endless() ? new Broken(tooLong) : new Faulty(tooLong);
        }
        return split(line);
    }

    /// A parser in which only the quote is special: a backslash in a run's name is a backslash.
    static CSVParser parser(char delimiter) {
        return new CSVParserBuilder()
                .withSeparator(delimiter)
                .withEscapeChar(ICSVParser.NULL_CHARACTER)
                .build();
    }

    private TableRecord split(Line first) throws IOException {
        String text = delimiter.prepared(first.text());
        if (text.indexOf(QUOTE) < 0) {
            return new Row(first.number(), delimiter.trimmed(unquoted(text)));
        }
        String[] whole = parser.parseLineMulti(text);
        if (!parser.isPending()) {
            return new Row(first.number(), delimiter.trimmed(stripped(Arrays.asList(whole))));
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
            Collections.addAll(cells, parser.parseLineMulti(delimiter.prepared(more.text())));
        }
        List<String> record = delimiter.trimmed(stripped(cells));
        boolean fits = swallowed.isEmpty() || columns == 0 || record.size() == columns;
        if (parser.isPending() || !clean || !fits) {
            swallowed.reversed().forEach(again::addFirst);
            parser = parser(parser.getSeparator());
            return new Faulty(unclosed(first));
        }
        return new Row(first.number(), record);
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
                Words.of("a closing quote"));
    }

    private boolean saysNothing(String text) {
        return text.isBlank() || delimiter.isRule(text);
    }

    private @Nullable Line nextLine() throws IOException {
        Line line;
        do {
            line = again.isEmpty() ? lines.next() : again.pollFirst();
        } while (line != null && !line.cut() && saysNothing(line.text()));
        return line;
    }
}
