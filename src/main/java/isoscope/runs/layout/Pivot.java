package isoscope.runs.layout;

import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord;
import isoscope.runs.table.TableRecord.Row;
import isoscope.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table made of single values: one row a run and step, one column a metric. A second value of one run, step and
/// metric begins another row. It takes a bounded room; once it is full, nothing more is to be read.
final class Pivot {
    private static final long MOST_BYTES = 600_000_000;
    private static final int MOST_OTHERS = 100_000;

    /// The bytes that a row takes beside its texts.
    private static final int BYTES_A_ROW = 200;

    private static final int BYTES_A_CELL = 8;
    private static final int BYTES_A_TEXT = 48;

    private final Map<String, Integer> metrics = new LinkedHashMap<>();
    private final Map<Place, Values> latest = new HashMap<>();
    private final Deque<Values> all = new ArrayDeque<>();
    private final Deque<TableRecord> others = new ArrayDeque<>();
    private final long most;
    private long bytes;

    Pivot() {
        this(MOST_BYTES);
    }

    /// @param most bytes that the values may take
    Pivot(long most) {
        this.most = most;
    }

    /// Where a value belongs.
    private record Place(String run, String step) {
        /// Steps may be written as whole numbers in one place and with decimals in another.
        static Place of(String run, String step) {
            try {
                return new Place(run, Double.toString(Double.parseDouble(step)));
            } catch (NumberFormatException _) {
                return new Place(run, step);
            }
        }
    }

    /// The values of a row, by metric.
    record Values(int line, String run, String step, List<String> cells) {
        private boolean has(int metric) {
            return metric < cells.size() && !cells.get(metric).isEmpty();
        }

        private void put(int metric, String value) {
            cells.addAll(Collections.nCopies(Math.max(0, metric + 1 - cells.size()), ""));
            cells.set(metric, value);
        }

        /// The row.
        ///
        /// @param metrics how many columns there are
        Row row(int metrics) {
            List<String> row = new ArrayList<>(List.of(run, step));
            row.addAll(cells);
            row.addAll(Collections.nCopies(metrics - cells.size(), ""));
            return new Row(line, row);
        }
    }

    /// Whether no more can be taken.
    boolean isFull() {
        return bytes > most || others.size() > MOST_OTHERS;
    }

    /// Takes a value.
    void add(int line, String run, String step, String metric, String value) {
        if (value.isEmpty()) {
            return;
        }
        int column = metrics.computeIfAbsent(metric, _ -> metrics.size());
        Place place = Place.of(run, step);
        Values row = latest.get(place);
        if (row == null || row.has(column)) {
            row = new Values(line, run, step, new ArrayList<>(1));
            latest.put(place, row);
            all.add(row);
            bytes += BYTES_A_ROW + run.length() + 2L * step.length();
        }
        bytes += (long) BYTES_A_CELL * Math.max(0, column + 1 - row.cells().size());
        bytes += BYTES_A_TEXT + value.length();
        row.put(column, value);
    }

    /// Takes a record that tells no value, for the reader to object to.
    void pass(TableRecord other) {
        others.add(other);
        if (other instanceof Row(int _, List<String> cells)) {
            cells.forEach(cell -> bytes += BYTES_A_TEXT + cell.length());
        }
    }

    /// The table.
    ///
    /// @param like where the values stood: in the same line begins the new header
    /// @param step the name of the column of steps
    Records records(Records like, String step, List<LoadWarning> remarks) {
        List<String> columns = new ArrayList<>(List.of("run_name", step));
        columns.addAll(metrics.keySet());
        if (isFull()) {
            others.addFirst(new TableRecord.Broken(tooMuch()));
        }
        latest.clear();
        return new Pivoted(like, new Row(like.header().line(), columns), others, all, remarks);
    }

    private RowProblem tooMuch() {
        boolean values = bytes > most;
        return new RowProblem(
                0,
                "",
                Code.TOO_LONG,
                values
                        ? Words.of("more values than fit in memory")
                        : Words.of("more than 100,000 rows that do not fit the header"),
                values
                        ? Words.of(
                                "fewer values; keep the metrics of losses and tokens, or every tenth step")
                        : Words.of("rows with as many cells as the header"));
    }
}
