package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Unusable;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.RunSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one table from its header to its last row.
public final class TableReader {
    private static final int MOST_COLUMNS = 10_000;
    private static final int MOST_ROWS = 3_000_000;
    private static final int MOST_PROBLEMS = 10_000;

    /// The hash of a file, known when it is read.
    @FunctionalInterface
    public interface Hash {
        /// Reads what is left of the file.
        ///
        /// @return SHA-256 in lower-case hexadecimal
        String finish() throws IOException;
    }

    private final String name;
    private final Map<Quantity, String> chosen;
    private final List<Observation> accepted = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int rows;

    /// A reader of one table.
    ///
    /// @param name of the file, which becomes the name of the data set
    /// @param chosen the header of the column of each quantity that the user named
    public TableReader(String name, Map<Quantity, String> chosen) {
        this.name = name;
        this.chosen = chosen;
    }

    /// Reads a table to its end.
    ///
    /// @param layout how the file is laid out, as [Loaded#layout()] says it
    /// @param hash gives the SHA-256 of the file once it is read
    public LoadOutcome read(String layout, Records records, Hash hash) throws IOException {
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
        return switch (ColumnMapper.map(header.line(), header.cells(), chosen)) {
            case ColumnMapper.Outcome.Refused(List<RowProblem> refused) -> new Unusable(refused);
            case ColumnMapper.Outcome.Mapped(ColumnMapping mapping) -> {
                RowReader reader = new RowReader(mapping, records.decimalComma(), records.sparse());
                Unusable stopped = readRows(records, reader);
                yield stopped == null
                        ? outcome(mapping, reader, layout, records.delimiter(), hash)
                        : stopped;
            }
        };
    }

    /// Reads every row; gives what stopped it, or null at the end of the file.
    private @Nullable Unusable readRows(Records records, RowReader reader) throws IOException {
        for (TableRecord next = records.next(); next != null; next = records.next()) {
            rows++;
            switch (next) {
                case TableRecord.Broken(RowProblem problem) -> {
                    return new Unusable(List.of(problem));
                }
                case TableRecord.Faulty(RowProblem problem) -> setAside(problem);
                case TableRecord.Row row -> {
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
            ColumnMapping mapping, RowReader reader, String layout, String delimiter, Hash hash)
            throws IOException {
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
        RunAssembler assembler = new RunAssembler(mapping.step() != ColumnMapping.NONE, stem());
        RunSet runs = new RunSet(name, assembler.assemble(accepted));
        if (runs.hasCurves()) {
            warnings.add(LoadWarnings.joined(runs, mapping));
        }
        return new Loaded(
                runs,
                layout,
                delimiter,
                rows,
                accepted.size(),
                mapping.sources(reader.filled()),
                mapping.unused(),
                problems,
                warnings,
                hash.finish());
    }

    private String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Unusable unusable(int line, Code code, String found, String expected) {
        return new Unusable(List.of(new RowProblem(line, "", code, found, expected)));
    }
}
