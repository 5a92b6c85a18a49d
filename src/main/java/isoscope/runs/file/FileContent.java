package isoscope.runs.file;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Unusable;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.csv.CsvTable;
import isoscope.runs.json.JsonTable;
import isoscope.runs.layout.Layouts;
import isoscope.runs.table.ReadOptions;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableReader;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// What a file holds, told by its first bytes and not by its name: unpacked, then read as JSON or as delimited text.
final class FileContent {
    private static final int BUFFER = 1 << 16;

    /// How far into a file its first character is looked for.
    private static final int LOOK = 256;

    private final String name;
    private final ReadOptions options;
    private final HashedStream hashed;

    FileContent(String name, ReadOptions options, HashedStream hashed) {
        this.name = name;
        this.options = options;
        this.hashed = hashed;
    }

    /// Reads everything.
    LoadOutcome read() throws IOException {
        InputStream bytes = new BufferedInputStream(hashed, BUFFER);
        try {
            return isGzip(bytes) ? unpacked(bytes) : plain(name, bytes);
        } catch (HashedStream.Cancelled _) {
            return refused(Code.CANCELLED, "reading called off", "nothing more");
        }
    }

    private LoadOutcome unpacked(InputStream packed) throws IOException {
        try {
            InputStream content = new BoundedStream(new GZIPInputStream(packed, BUFFER), hashed);
            return plain(withoutGz(name), new BufferedInputStream(content, BUFFER));
        } catch (BoundedStream.TooLong e) {
            return refused(
                    Code.TOO_LONG,
                    String.valueOf(e.getMessage()),
                    "a smaller file, or the same unpacked");
        } catch (ZipException | EOFException e) {
            return refused(
                    Code.UNREADABLE,
                    "a damaged gzip file: " + e.getMessage(),
                    "a whole file; copy it again");
        }
    }

    private LoadOutcome plain(String plainName, InputStream bytes) throws IOException {
        bytes.mark(LOOK);
        byte[] start = bytes.readNBytes(LOOK);
        bytes.reset();
        RowProblem refusal = FileKind.refusal(plainName, start);
        if (refusal != null) {
            return new Unusable(List.of(refusal));
        }
        Reader text = TextEncoding.reader(bytes, start);
        return startsLikeJson(new String(start, TextEncoding.of(start)))
                ? json(plainName, text)
                : delimited(plainName, text);
    }

    private LoadOutcome json(String plainName, Reader text) throws IOException {
        return switch (JsonTable.open(text)) {
            case JsonTable.Opened.Refused(RowProblem problem) -> new Unusable(List.of(problem));
            case JsonTable.Opened.Table(String layout, Records records) -> {
                hashed.rowsAreTold();
                yield read(plainName, layout, records);
            }
        };
    }

    private LoadOutcome delimited(String plainName, Reader text) throws IOException {
        hashed.rowsAreTold();
        return switch (CsvTable.open(text)) {
            case CsvTable.Opened.Refused(RowProblem problem) -> new Unusable(List.of(problem));
            case CsvTable.Opened.Table(Records records) -> {
                try (ReadAhead ahead = new ReadAhead(records)) {
                    Layouts.Arranged table = Layouts.arrange(plainName, ahead);
                    yield read(plainName, table.layout(), table.records());
                }
            }
        };
    }

    private LoadOutcome read(String plainName, String layout, Records records) throws IOException {
        return new TableReader(plainName, options, hashed).read(layout, records);
    }

    private static boolean isGzip(InputStream bytes) throws IOException {
        bytes.mark(2);
        byte[] start = bytes.readNBytes(2);
        bytes.reset();
        return start.length == 2 && start[0] == 0x1f && start[1] == (byte) 0x8b;
    }

    /// Whether the first character that is no space opens an object or an array.
    private static boolean startsLikeJson(String start) {
        String text = start.replace("\uFEFF", "").strip();
        return text.startsWith("{") || text.startsWith("[");
    }

    private static String withoutGz(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private static Unusable refused(Code code, String found, String expected) {
        return new Unusable(List.of(new RowProblem(0, "", code, found, expected)));
    }
}
