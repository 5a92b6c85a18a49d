package isoscope.runs.table;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Unusable;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.RunSet;
import isoscope.runs.mapping.RunField;
import isoscope.runs.mapping.TablePreview;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one table from its header to its last row.
public final class TableReader {
    private static final int MOST_COLUMNS = 10_000;
    private static final int MOST_ROWS = 3_000_000;
    private static final int MOST_PROBLEMS = 10_000;
    private static final int WATCHED_ROWS = 1_024;

    /// The bytes below a table.
    public interface Bytes {
        /// How many were read so far.
        long passed();

        /// Reads what is left of the file.
        ///
        /// @return SHA-256 of all of it in lower-case hexadecimal
        String finish() throws IOException;
    }

    private final String name;
    private final ReadOptions options;
    private final Bytes bytes;
    private final List<List<String>> head = new ArrayList<>();
    private final List<Observation> accepted = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int rows;

    /// A reader of one table.
    ///
    /// @param name of the file, which becomes the name of the data set
    /// @param options what was said of its columns, and who looks on
    /// @param bytes of the file
    public TableReader(String name, ReadOptions options, Bytes bytes) {
        this.name = name;
        this.options = options;
        this.bytes = bytes;
    }

    /// Reads a table to its end.
    ///
    /// @param layout how the file is laid out, as [Loaded#layout()] says it
    public LoadOutcome read(String layout, Records records) throws IOException {
        TableRecord.Row header = records.header();
        if (header.cells().size() > MOST_COLUMNS) {
            return unusable(
                    header.line(),
                    Code.TOO_MANY_COLUMNS,
                    header.cells().size() + " columns",
                    "at most " + MOST_COLUMNS + " columns");
        }
        for (String cell : header.cells()) {
            if (cell.length() > RowReader.LONGEST_CELL) {
                return unusable(
                        header.line(), Code.TOO_LONG, cell, "names of at most 4,096 characters");
            }
        }
        ColumnMapper.Outcome mapped =
                ColumnMapper.map(
                        header.line(), header.cells(), options.choices().apply(header.cells()));
        if (!mapped.problems().isEmpty()) {
            return refused(records, mapped);
        }
        RowReader reader =
                new RowReader(mapped.mapping(), records.decimalComma(), records.sparse());
        Unusable stopped = readRows(records, reader);
        return stopped == null ? outcome(mapped, reader, layout, records) : stopped;
    }

    /// A table whose columns were not recognised is shown to the user, who may know; a text that is no table is not.
    private LoadOutcome refused(Records records, ColumnMapper.Outcome mapped) throws IOException {
        TableRecord next = records.next();
        while (next != null && head.size() < TablePreview.ROWS) {
            if (next instanceof TableRecord.Broken(RowProblem problem)) {
                return new Unusable(List.of(problem));
            }
            if (next instanceof TableRecord.Row row) {
                keepHead(row, mapped.mapping());
            }
            next = records.next();
        }
        TablePreview preview = preview(records, mapped);
        return MappableTables.isMappable(preview)
                ? new LoadOutcome.Undecided(preview, mapped.problems())
                : new Unusable(mapped.problems());
    }

    private void keepHead(TableRecord.Row row, ColumnMapping mapping) {
        if (head.size() < TablePreview.ROWS && row.cells().size() == mapping.headers().size()) {
            head.add(row.cells());
        }
    }

    private TablePreview preview(Records records, ColumnMapper.Outcome mapped) {
        return new TablePreview(
                mapped.mapping().headers(), head, records.decimalComma(), mapped.guesses());
    }

    /// Reads every row; gives what stopped it, or null at the end of the file.
    private @Nullable Unusable readRows(Records records, RowReader reader) throws IOException {
        for (TableRecord next = records.next(); next != null; next = records.next()) {
            rows++;
            if (rows % WATCHED_ROWS == 0) {
                options.watch().at(rows, bytes.passed());
                if (options.watch().cancelled()) {
                    return unusable(0, Code.CANCELLED, "reading called off", "nothing more");
                }
            }
            switch (next) {
                case TableRecord.Broken(RowProblem problem) -> {
                    return new Unusable(List.of(problem));
                }
                case TableRecord.Faulty(RowProblem problem) -> setAside(problem);
                case TableRecord.Row row -> {
                    keepHead(row, reader.mapping());
                    switch (reader.read(row, rows)) {
                        case RowReader.Outcome.SetAside(RowProblem problem) -> setAside(problem);
                        case RowReader.Outcome.Skipped() -> rows--;
                        case RowReader.Outcome.Accepted(Observation observation) ->
                                accepted.add(observation);
                    }
                }
            }
            if (accepted.size() > MOST_ROWS) {
                return unusable(
                        0,
                        Code.TOO_LONG,
                        "more than " + MOST_ROWS + " rows",
                        "fewer rows; keep every tenth step");
            }
        }
        return null;
    }

    private void setAside(RowProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    private LoadOutcome outcome(
            ColumnMapper.Outcome mapped, RowReader reader, String layout, Records records)
            throws IOException {
        ColumnMapping mapping = mapped.mapping();
        if (rows == 0) {
            return unusable(0, Code.NO_ROWS, "a header alone", "one row a run below the header");
        }
        if (accepted.isEmpty()) {
            problems.addFirst(
                    new RowProblem(
                            0,
                            "",
                            Code.NO_USABLE_ROW,
                            rows + " rows, all set aside",
                            "a row with a loss and two of N, D and C"));
            return new Unusable(problems);
        }
        List<LoadWarning> warnings =
                new ArrayList<>(LoadWarnings.of(mapping, reader, accepted.size()));
        int rejected = rows - accepted.size();
        if (rejected > problems.size()) {
            warnings.add(LoadWarnings.unlisted(problems.size(), rejected));
        }
        RunAssembler assembler = new RunAssembler(mapping.tells(RunField.STEP), stem());
        RunSet runs = new RunSet(name, assembler.assemble(accepted));
        if (runs.hasCurves()) {
            warnings.add(LoadWarnings.joined(runs, mapping));
        }
        return new Loaded(
                runs,
                layout,
                records.delimiter(),
                rows,
                accepted.size(),
                mapping.sources(reader.filled()),
                mapping.unused(),
                problems,
                warnings,
                preview(records, mapped),
                bytes.finish());
    }

    private String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Unusable unusable(int line, Code code, String found, String expected) {
        return new Unusable(List.of(new RowProblem(line, "", code, found, expected)));
    }
}
