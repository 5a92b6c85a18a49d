package isoscope.runs.csv;

import isoscope.quantity.DecimalMark;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.table.DecimalMarks;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord;
import isoscope.runs.table.TableRecord.Row;
import isoscope.runs.text.BoundedLines;
import isoscope.runs.text.BoundedLines.Line;
import isoscope.runs.text.LineProblems;
import isoscope.words.Words;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table in delimited text. Where its header stands, what separates its cells (`,` `;` tab `|` spaces) and which sign
/// stands before decimals are found from its first lines.
public final class CsvTable implements Records {
    /// Lines that are looked at for the signs of numbers.
    private static final int FIRST_LINES = 200;

    /// Lines among which a header stands, should there be one.
    private static final int HEADER_LINES = 30;

    private final CsvRecords records;
    private final Row header;
    private final char separator;
    private final Deque<TableRecord> ahead;
    private final DecimalMark mark;

    private CsvTable(CsvRecords records, Row header, char separator, Deque<TableRecord> ahead) {
        this.records = records;
        this.header = header;
        this.separator = separator;
        this.ahead = ahead;
        mark = DecimalMarks.of(header, rows(ahead), separator);
    }

    /// The outcome of reading the header.
    public sealed interface Opened {
        /// There is one.
        record Table(Records records) implements Opened {}

        /// There is none that can be read.
        record Refused(RowProblem problem) implements Opened {}
    }

    /// Reads the header of a text. Malformed bytes should have been decoded as U+FFFD, which tells the line they stand
    /// in; a reporting decoder cannot.
    public static Opened open(Reader text) throws IOException {
        CsvRecords records = new CsvRecords(new BoundedLines(text));
        List<Line> first = records.peek(HEADER_LINES);
        if (first.isEmpty()) {
            return new Opened.Refused(nothing());
        }
        HeaderLine found = HeaderLine.of(first);
        RowProblem unreadable = unreadable(first.subList(0, found.above() + 1));
        if (unreadable != null) {
            return new Opened.Refused(unreadable);
        }
        records.skip(found.above());
        records.splitBy(found.delimiter());
        boolean own = first.get(found.above()).text().equals(found.text());
        return switch (own ? records.next() : records.headerOf(found.text())) {
            case null -> new Opened.Refused(nothing());
            case TableRecord.Faulty(RowProblem problem) -> new Opened.Refused(problem);
            case TableRecord.Broken(RowProblem problem) -> new Opened.Refused(problem);
            case Row header -> table(records, header, found.delimiter().separator());
        };
    }

    /// Whether a line among the first of a text names what a run is, above rows with as many cells: such a text is a
    /// table, whatever else stands in it.
    public static boolean hasHeader(String start) throws IOException {
        List<String> lines = start.lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < Math.min(HEADER_LINES, lines.size()); i++) {
            if (Delimiters.isHeader(lines.get(i), lines.subList(i + 1, lines.size()))) {
                return true;
            }
        }
        return false;
    }

    /// Of a text without a line that says anything: all are blank, or rules of a table.
    private static RowProblem nothing() {
        return new RowProblem(
                0, "", Code.EMPTY_FILE, "nothing", Words.of("a header and one row a run"));
    }

    private static @Nullable RowProblem unreadable(List<Line> lines) {
        for (Line line : lines) {
            RowProblem problem = LineProblems.notText(line);
            problem = problem == null ? LineProblems.tooLong(line) : problem;
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static Opened table(CsvRecords records, Row header, char separator) throws IOException {
        records.expect(header.cells().size());
        Deque<TableRecord> ahead = new ArrayDeque<>();
        int lines = records.peek(FIRST_LINES).size();
        for (int i = 0; i < lines; i++) {
            TableRecord next = records.next();
            if (next == null) {
                break;
            }
            ahead.add(next);
        }
        RowProblem shifted = HeaderWidth.problem(header, rows(ahead));
        return shifted == null
                ? new Opened.Table(new CsvTable(records, header, separator, ahead))
                : new Opened.Refused(shifted);
    }

    private static List<Row> rows(Deque<TableRecord> records) {
        return records.stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
    }

    @Override
    public Row header() {
        return header;
    }

    @Override
    public String delimiter() {
        return String.valueOf(separator);
    }

    @Override
    public DecimalMark decimalMark() {
        return mark;
    }

    @Override
    public @Nullable TableRecord next() throws IOException {
        TableRecord next = ahead.isEmpty() ? records.next() : ahead.removeFirst();
        return next instanceof Row row && row.cells().equals(header.cells())
                ? new TableRecord.Faulty(
                        new RowProblem(
                                row.line(),
                                "",
                                Code.REPEATED_HEADER,
                                String.join(String.valueOf(separator), row.cells()),
                                Words.of("a row; the header is repeated here")))
                : next;
    }
}
