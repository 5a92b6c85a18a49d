package isoscope.runs.file;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Unusable;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.csv.CsvTable;
import isoscope.runs.json.JsonTable;
import isoscope.runs.layout.FileNames;
import isoscope.runs.layout.Layouts;
import isoscope.runs.log.LogTable;
import isoscope.runs.log.LogText;
import isoscope.runs.table.ReadOptions;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableReader;
import isoscope.words.Words;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// The content of a file, told by its first bytes and not by its name: unpacked, then read as JSON or as delimited
/// text.
final class FileContent {
    private static final int BUFFER = 1 << 16;

    /// How far into a file its kind is looked for: scripts may print themselves before they log.
    private static final int LOOK = 1 << 18;

    /// Bytes that tell a file's format.
    private static final int MAGIC = 256;

    private static final Pattern JSON =
            Pattern.compile("\\s*(?:\\{\\s*(?:[\"}]|$)|\\[\\s*(?:[\\[{\"\\]]|$))");

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
            return refused(Code.CANCELLED, Words.of("reading cancelled"), Words.of("nothing more"));
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
                    Words.of("a smaller file, or the same file unpacked"));
        } catch (ZipException | EOFException e) {
            return refused(
                    Code.UNREADABLE,
                    Words.of("a damaged gzip file: %s", e.getMessage()),
                    Words.of("a whole file; copy it again"));
        }
    }

    private LoadOutcome plain(String plainName, InputStream bytes) throws IOException {
        bytes.mark(LOOK);
        byte[] start = bytes.readNBytes(LOOK);
        bytes.reset();
        byte[] magic = Arrays.copyOf(start, Math.min(start.length, MAGIC));
        RowProblem refusal = FileKind.refusal(plainName, magic);
        if (refusal != null) {
            return new Unusable(List.of(refusal));
        }
        Reader text = TextEncoding.reader(bytes, magic);
        String head = new String(start, TextEncoding.of(magic)).replace("\uFEFF", "");
        if (JSON.matcher(head).lookingAt()) {
            return json(plainName, text);
        }
        boolean table = CsvTable.hasHeader(head);
        return !table && LogText.hasLosses(head)
                ? log(plainName, text)
                : explained(delimited(plainName, text), !table && LogText.isLog(plainName, head));
    }

    /// A log without losses is called one where no table was found in it.
    private static LoadOutcome explained(LoadOutcome outcome, boolean isLog) {
        return isLog
                        && outcome instanceof Unusable unusable
                        && unusable.problems().getFirst().code() == Code.NO_HEADER
                ? refused(
                        Code.MISSING_LOSS_COLUMN,
                        Words.of("a log in which no losses were found"),
                        Words.of("lines such as \"step 100 loss 3.25\", or a table of runs"))
                : outcome;
    }

    private LoadOutcome log(String plainName, Reader text) throws IOException {
        hashed.rowsAreTold();
        return read(plainName, "log", LogTable.open(text, FileNames.stem(plainName)));
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

    private static String withoutGz(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private static Unusable refused(Code code, String found, String expected) {
        return new Unusable(List.of(new RowProblem(0, "", code, found, expected)));
    }
}
