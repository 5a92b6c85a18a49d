package isoscope.runs.layout;

import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord;
import isoscope.runs.table.TableRecord.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table made of single values: one row a run and step, one column a metric. A second value of one run, step and
/// metric begins another row.
final class Pivot {
    private static final int MOST_VALUES = 5_000_000;

    private final Map<String, Integer> metrics = new LinkedHashMap<>();
    private final Map<Place, Values> latest = new HashMap<>();
    private final List<Values> all = new ArrayList<>();
    private final List<TableRecord> others = new ArrayList<>();
    private int values;

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
    private record Values(int line, String run, String step, List<String> cells) {
        boolean has(int metric) {
            return metric < cells.size() && !cells.get(metric).isEmpty();
        }

        void put(int metric, String value) {
            cells.addAll(Collections.nCopies(Math.max(0, metric + 1 - cells.size()), ""));
            cells.set(metric, value);
        }

        Row row(int metrics) {
            List<String> row = new ArrayList<>(List.of(run, step));
            row.addAll(cells);
            row.addAll(Collections.nCopies(metrics - cells.size(), ""));
            return new Row(line, row);
        }
    }

    /// Takes a value.
    void add(int line, String run, String step, String metric, String value) {
        values++;
        if (values > MOST_VALUES || value.isEmpty()) {
            return;
        }
        int column = metrics.computeIfAbsent(metric, _ -> metrics.size());
        Place place = Place.of(run, step);
        Values row = latest.get(place);
        if (row == null || row.has(column)) {
            row = new Values(line, run, step, new ArrayList<>(1));
            latest.put(place, row);
            all.add(row);
        }
        row.put(column, value);
    }

    /// Takes a record that tells no value, for the reader to object to.
    void pass(TableRecord other) {
        others.add(other);
    }

    /// The table.
    ///
    /// @param like where the values stood: in the same line begins the new header
    /// @param step what the column of steps is called
    Records records(Records like, String step, List<LoadWarning> remarks) {
        List<String> columns = new ArrayList<>(List.of("run_name", step));
        columns.addAll(metrics.keySet());
        ArrayDeque<TableRecord> records = new ArrayDeque<>(others);
        if (values > MOST_VALUES) {
            records.addFirst(
                    new TableRecord.Broken(
                            new RowProblem(
                                    0,
                                    "",
                                    Code.TOO_LONG,
                                    "more than 5,000,000 values",
                                    "fewer values; keep every tenth step")));
        }
        all.forEach(row -> records.add(row.row(metrics.size())));
        return new Pivoted(like, new Row(like.header().line(), columns), records, remarks);
    }
}
