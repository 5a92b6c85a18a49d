package isoscope.runs.csv;

import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.csv.BoundedLines.Line;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord;
import isoscope.runs.table.TableRecord.Row;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// A table in delimited text; the delimiter (`,` `;` tab) is found from the header.
public final class CsvTable implements Records {
    private final CsvRecords records;
    private final Row header;
    private final char delimiter;

    private CsvTable(CsvRecords records, Row header, char delimiter) {
        this.records = records;
        this.header = header;
        this.delimiter = delimiter;
    }

    /// What came of reading the header.
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
        Line first = records.peek();
        if (first == null) {
            return new Opened.Refused(
                    new RowProblem(
                            0, "", Code.EMPTY_FILE, "nothing", "a header and one row a run"));
        }
        char delimiter = Delimiter.of(first.text());
        records.splitBy(delimiter);
        return switch (records.next()) {
            case null -> throw new IllegalStateException("the header was there a moment ago");
            case TableRecord.Faulty(RowProblem problem) -> new Opened.Refused(problem);
            case TableRecord.Broken(RowProblem problem) -> new Opened.Refused(problem);
            case Row header -> {
                records.expect(header.cells().size());
                yield new Opened.Table(new CsvTable(records, header, delimiter));
            }
        };
    }

    @Override
    public Row header() {
        return header;
    }

    @Override
    public String delimiter() {
        return String.valueOf(delimiter);
    }

    @Override
    public boolean decimalComma() {
        return delimiter == ';';
    }

    @Override
    public @Nullable TableRecord next() throws IOException {
        return records.next();
    }
}
