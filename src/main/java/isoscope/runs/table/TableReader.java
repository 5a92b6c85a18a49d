package isoscope.runs.table;

import isoscope.quantity.LossUnit;
import isoscope.quantity.Quantity;
import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.ColumnSource;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Unusable;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.mapping.ParameterMeaning;
import isoscope.runs.mapping.RunField;
import isoscope.runs.mapping.TablePreview;
import isoscope.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one table from its header to its last row.
public final class TableReader {
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
    private final List<RowProblem> problems = new ArrayList<>();
    private int rows;
    private int read;

    /// A reader of one table.
    ///
    /// @param name of the file, which becomes the name of the data set
    /// @param options the choices for its columns, and who looks on
    /// @param bytes of the file
    public TableReader(String name, ReadOptions options, Bytes bytes) {
        this.name = name;
        this.options = options;
        this.bytes = bytes;
    }

    /// Reads a table to its end.
    ///
    /// @param layout how the file is laid out, as [Loaded#layout()] says it
    public LoadOutcome read(String layout, Records table) throws IOException {
        TableRecord.Row header = table.header();
        Unusable unfit = TableLimits.ofHeader(header);
        if (unfit != null) {
            return unfit;
        }
        PeekedRecords records = new PeekedRecords(table);
        ColumnMapper.Outcome mapped =
                ColumnMapper.map(records, options.choices().apply(header.cells()));
        if (!mapped.problems().isEmpty()) {
            return refused(records, mapped);
        }
        RowReader reader =
                new RowReader(mapped.mapping(), stem(), records.decimalMark(), records.sparse());
        RunAssembler assembler =
                new RunAssembler(
                        StepRule.of(
                                mapped.mapping(), records.hasSteps(), saysSteps(mapped.mapping())),
                        mapped.mapping().header(RunField.LEARNING_RATE),
                        stem());
        Unusable stopped = readRows(records, reader, assembler);
        return stopped == null ? outcome(mapped, reader, assembler, layout, records) : stopped;
    }

    /// Whether somebody said which column tells steps, or that none does.
    private boolean saysSteps(ColumnMapping mapping) {
        return options.choices().apply(mapping.headers()).of(RunField.STEP).isPresent();
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
                mapped.mapping().headers(), head, records.decimalMark(), mapped.guesses());
    }

    /// Reads every row; gives what stopped it, or null at the end of the file.
    private @Nullable Unusable readRows(Records records, RowReader reader, RunAssembler assembler)
            throws IOException {
        for (TableRecord next = records.next(); next != null; next = records.next()) {
            rows++;
            if (isTimeToTell() && options.watch().cancelled()) {
                return unusable(
                        0, Code.CANCELLED, Words.of("reading cancelled"), Words.of("nothing more"));
            }
            switch (next) {
                case TableRecord.Broken(RowProblem problem) -> {
                    return new Unusable(List.of(problem));
                }
                case TableRecord.Faulty(RowProblem problem) -> setAside(problem);
                case TableRecord.Row row -> readRow(row, reader, assembler);
            }
            Unusable tooMuch = TableLimits.of(read, assembler);
            if (tooMuch != null) {
                return tooMuch;
            }
        }
        return null;
    }

    private boolean isTimeToTell() {
        read++;
        if (read % WATCHED_ROWS != 0) {
            return false;
        }
        options.watch().at(read, bytes.passed());
        return true;
    }

    private void readRow(TableRecord.Row row, RowReader reader, RunAssembler assembler) {
        keepHead(row, reader.mapping());
        switch (reader.read(row, rows)) {
            case RowReader.Outcome.SetAside(RowProblem problem) -> setAside(problem);
            case RowReader.Outcome.Skipped() -> rows--;
            case RowReader.Outcome.Accepted(Observation observation) -> assembler.add(observation);
        }
    }

    private void setAside(RowProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    private LoadOutcome outcome(
            ColumnMapper.Outcome mapped,
            RowReader reader,
            RunAssembler assembler,
            String layout,
            Records records)
            throws IOException {
        int accepted = assembler.rows();
        ColumnMapping mapping = mapped.mapping();
        if (rows == 0) {
            return unusable(
                    0,
                    Code.NO_ROWS,
                    Words.of("only a header"),
                    Words.of("one row per run below the header"));
        }
        if (accepted == 0) {
            problems.addFirst(
                    new RowProblem(
                            0,
                            "",
                            Code.NO_USABLE_ROW,
                            Words.of("%s rows, all rejected", rows),
                            Words.of("a row with a loss and two of N, D and C")));
            return new Unusable(problems);
        }
        Joining joining = assembler.joining();
        if (joining == Joining.ASK) {
            return new LoadOutcome.Undecided(
                    preview(records, mapped),
                    List.of(JoiningWarnings.question(records.header().line(), assembler, mapping)));
        }
        if (joining == Joining.RUNS && accepted > TableLimits.MOST_RUNS) {
            return TableLimits.tooManyRuns();
        }
        List<LoadWarning> warnings = new ArrayList<>(mapped.remarks());
        warnings.addAll(LoadWarnings.of(mapping, reader, accepted));
        int rejected = rows - accepted;
        if (rejected > problems.size()) {
            warnings.add(LoadWarnings.unlisted(problems.size(), rejected));
        }
        Assembled assembled = assembler.assemble(joining == Joining.CURVES);
        Map<Quantity, ColumnSource> sources = mapping.sources(reader.filled());
        RunSet runs =
                new RunSet(name, described(mapping, assembled.runs()), ColumnSource.plain(sources));
        warnings.addAll(LoadWarnings.of(mapping, runs.runs(), problems));
        warnings.addAll(records.remarks());
        warnings.addAll(JoiningWarnings.of(assembled, mapping, records.hasSteps()));
        if (!records.hasSteps() && !saysSteps(mapping)) {
            UntoldSteps.warning(mapping, assembled.runs()).ifPresent(warnings::add);
        }
        if (assembled.keptApart() > 0 && reader.isUntold()) {
            warnings.add(LoadWarnings.cellsNotKept());
        }
        return new Loaded(
                runs,
                layout,
                records.delimiter(),
                rows,
                accepted,
                sources,
                mapping.unused(),
                problems,
                warnings,
                preview(records, mapped),
                bytes.finish());
    }

    /// Runs that tell what their N counts and the unit of their losses, as the columns do.
    private static List<Run> described(ColumnMapping mapping, List<Run> runs) {
        ParameterMeaning counted = mapping.parameterMeaning();
        LossUnit unit = mapping.lossScale().lossUnit();
        return counted.equals(ParameterMeaning.UNSAID) && unit == LossUnit.NATS_PER_TOKEN
                ? runs
                : runs.stream()
                        .map(run ->
                                run.withConditions(
                                        run.conditions().counting(counted).withLossUnit(unit)))
                        .toList();
    }

    private String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Unusable unusable(int line, Code code, String found, String expected) {
        return new Unusable(List.of(new RowProblem(line, "", code, found, expected)));
    }
}
