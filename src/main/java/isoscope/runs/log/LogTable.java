package isoscope.runs.log;

import isoscope.quantity.DecimalMark;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.RowProblem;
import isoscope.runs.log.LogRuns.Entry;
import isoscope.runs.table.LateColumns;
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

    private static final List<Column> FACTS =
            List.of(
                    new Column("params", Entry::parameters),
                    new Column("step", Entry::step),
                    new Column("tokens", Entry::tokens),
                    new Column("epoch", entry -> entry.line().epoch()),
                    new Column("learning_rate", entry -> entry.line().rate()));

    private final BoundedLines lines;
    private final LogRuns runs;
    private final Deque<TableRecord> broken = new ArrayDeque<>();
    private final Deque<Entry> ahead = new ArrayDeque<>();
    private final Set<String> labels;
    private final List<Column> columns;
    private final LateColumns late =
            new LateColumns(Words.of("keep fewer of the lines above, such as every tenth"));
    private final Row header;

    private LogTable(Reader text, String name) throws IOException {
        lines = new BoundedLines(text);
        runs = new LogRuns(name);
        Entry entry = nextEntry();
        while (entry != null) {
            ahead.add(entry);
            entry = ahead.size() < MOST_AHEAD ? nextEntry() : null;
        }
        labels = losses();
        columns = columns();
        header =
                new Row(
                        ahead.isEmpty() ? 1 : ahead.getFirst().number(),
                        columns.stream().map(Column::name).toList());
    }

    private record Column(String name, Function<Entry, String> cell) {
        boolean isTold(Entry entry) {
            return !cell.apply(entry).isEmpty();
        }
    }

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

    @Override
    public List<LoadWarning> remarks() {
        return late.remarks();
    }

    private Row row(Entry entry) {
        noteLate(entry);
        return new Row(
                entry.number(),
                columns.stream().map(column -> column.cell().apply(entry)).toList());
    }

    /// Notes what has no column.
    private void noteLate(Entry entry) {
        entry.line().losses().keySet().stream()
                .filter(label -> !labels.contains(label))
                .forEach(late::add);
        FACTS.stream()
                .filter(fact -> !columns.contains(fact) && fact.isTold(entry))
                .map(Column::name)
                .forEach(late::add);
    }

    private @Nullable Entry nextEntry() throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            RowProblem problem = line.endless() ? LineProblems.tooLong(line) : null;
            if (problem != null) {
                broken.add(new TableRecord.Broken(problem));
                return null;
            }
            String text = LogLine.withoutColours(line.text());
            LogLine read = LogLine.of(text);
            if (!read.losses().isEmpty()) {
                return runs.entry(line.number(), read);
            }
            runs.note(text);
        }
        return null;
    }

    private List<Column> columns() {
        List<Column> told = new ArrayList<>();
        told.add(new Column("run_name", Entry::run));
        FACTS.stream().filter(fact -> ahead.stream().anyMatch(fact::isTold)).forEach(told::add);
        labels.forEach(label -> told.add(new Column(label, entry -> loss(entry, label))));
        return told;
    }

    private Set<String> losses() {
        Set<String> told = new LinkedHashSet<>();
        for (Entry entry : ahead) {
            if (told.size() < MOST_LOSSES) {
                told.addAll(entry.line().losses().keySet());
            }
        }
        return told;
    }

    private static String loss(Entry entry, String label) {
        return entry.line().losses().getOrDefault(label, "");
    }
}
