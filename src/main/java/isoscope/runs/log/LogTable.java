package isoscope.runs.log;

import isoscope.quantity.DecimalMark;
import isoscope.runs.RowProblem;
import isoscope.runs.log.LogRuns.Entry;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord;
import isoscope.runs.table.TableRecord.Row;
import isoscope.runs.text.BoundedLines;
import isoscope.runs.text.BoundedLines.Line;
import isoscope.runs.text.LineProblems;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A training log as a table: a row for each line with a loss, a column for each kind of loss. Sizes and tokens stand in
/// the rows where the log tells them, in a line, a heading or the name of its file.
public final class LogTable implements Records {
    /// Lines with losses that are looked at for the kinds of losses.
    private static final int MOST_AHEAD = 100_000;

    private static final int MOST_LOSSES = 100;

    private static final Set<String> USUAL =
            Set.of("validation_loss", "eval_loss", "val_loss", "test_loss");

    private final BoundedLines lines;
    private final LogRuns runs;
    private final Deque<TableRecord> broken = new ArrayDeque<>();
    private final Deque<Entry> ahead = new ArrayDeque<>();
    private final List<Column> columns;
    private final Row header;

    private LogTable(Reader text, String name) throws IOException {
        lines = new BoundedLines(text);
        runs = new LogRuns(name);
        Entry entry = nextEntry();
        while (entry != null) {
            ahead.add(entry);
            entry = ahead.size() < MOST_AHEAD ? nextEntry() : null;
        }
        columns = columns();
        header =
                new Row(
                        ahead.isEmpty() ? 1 : ahead.getFirst().number(),
                        columns.stream().map(Column::name).toList());
    }

    private record Column(String name, Function<Entry, String> cell) {}

    /// Reads a log.
    ///
    /// @param name of the run of a log that names none
    public static Records open(Reader text, String name) throws IOException {
        return new LogTable(text, name);
    }

    @Override
    public Row header() {
        return header;
    }

    @Override
    public String delimiter() {
        return "";
    }

    @Override
    public DecimalMark decimalMark() {
        return DecimalMark.POINT;
    }

    @Override
    public boolean sparse() {
        return true;
    }

    @Override
    public @Nullable TableRecord next() throws IOException {
        Entry entry = ahead.isEmpty() ? nextEntry() : ahead.removeFirst();
        return entry == null ? broken.pollFirst() : row(entry);
    }

    private Row row(Entry entry) {
        return new Row(
                entry.number(),
                columns.stream().map(column -> column.cell().apply(entry)).toList());
    }

    private @Nullable Entry nextEntry() throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            RowProblem problem = line.endless() ? LineProblems.tooLong(line) : null;
            if (problem != null) {
                broken.add(new TableRecord.Broken(problem));
                return null;
            }
            LogLine read = LogLine.of(line.text());
            if (!read.losses().isEmpty()) {
                return runs.entry(line.number(), read);
            }
            runs.note(line.text());
        }
        return null;
    }

    private List<Column> columns() {
        List<Column> told = new ArrayList<>();
        told.add(new Column("run_name", Entry::run));
        addIfTold(told, "params", Entry::parameters);
        addIfTold(told, "step", Entry::step);
        addIfTold(told, "tokens", Entry::tokens);
        addIfTold(told, "epoch", entry -> entry.line().epoch());
        addIfTold(told, "learning_rate", entry -> entry.line().rate());
        losses().forEach(label ->
                told.add(new Column(columnOf(label), entry -> loss(entry, label))));
        return told;
    }

    private void addIfTold(List<Column> columns, String name, Function<Entry, String> cell) {
        if (ahead.stream().anyMatch(entry -> !cell.apply(entry).isEmpty())) {
            columns.add(new Column(name, cell));
        }
    }

    private Set<String> losses() {
        Set<String> labels = new LinkedHashSet<>();
        for (Entry entry : ahead) {
            if (labels.size() < MOST_LOSSES) {
                labels.addAll(entry.line().losses().keySet());
            }
        }
        return labels;
    }

    /// The label, or another name for it where the usual ones would put a loss of training before one on data that were
    /// not trained on.
    private String columnOf(String label) {
        List<String> labels = List.copyOf(losses());
        List<String> measured = labels.stream().filter(LogLine::isMeasured).toList();
        if (measured.isEmpty()) {
            return label;
        }
        boolean several = measured.size() > 1;
        if (LogLine.isMeasured(label)) {
            return several || USUAL.contains(label) ? label : "val_loss";
        }
        boolean bare = label.equals("loss");
        boolean both = bare && labels.stream().anyMatch(other -> other.startsWith("train"));
        return bare || label.startsWith("train")
                ? several || both ? label + "_in_training" : "train_loss"
                : label;
    }

    private static String loss(Entry entry, String label) {
        return entry.line().losses().getOrDefault(label, "");
    }
}
