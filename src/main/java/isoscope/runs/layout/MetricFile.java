package isoscope.runs.layout;

import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord;
import isoscope.runs.table.TableRecord.Row;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Metrics one value a row: run, metric, step and value, in any order, as MLflow exports them and many scripts write
/// them. Each metric becomes a column of its own name, of which one is the loss.
final class MetricFile implements Layout {
    private static final Set<String> RUN =
            Set.of("run", "run_name", "experiment", "model", "run_id", "run_uuid", "id");
    private static final Set<String> NAMED = Set.of("run", "run_name", "experiment", "model");
    private static final Set<String> IDS = Set.of("run_id", "run_uuid", "id");
    private static final Set<String> METRIC =
            Set.of("metric", "metric_name", "tag", "key", "variable", "scalar", "name");
    private static final Set<String> STEP = Set.of("step", "_step", "global_step", "iteration");
    private static final Set<String> VALUE = Set.of("value");
    private static final Set<String> OTHERS =
            Set.of("", "unnamed:_0", "index", "timestamp", "time", "wall_time", "is_nan");

    @Override
    public String id() {
        return "metric";
    }

    @Override
    public boolean recognises(String name, List<String> columns) {
        List<String> names = plain(columns);
        return one(names, METRIC) >= 0
                && one(names, STEP) >= 0
                && one(names, VALUE) >= 0
                && (one(names, RUN) >= 0 || one(names, METRIC) != names.indexOf("name"))
                && names.stream().allMatch(MetricFile::isKnown);
    }

    @Override
    public Records arrange(String name, Records table) throws IOException {
        List<String> names = plain(table.header().cells());
        Runs runs = new Runs(names, FileNames.stem(name));
        int metric = one(names, METRIC);
        int value = one(names, VALUE);
        int step = one(names, STEP);
        Pivot pivot = new Pivot();
        for (TableRecord next = table.next();
                next != null && !pivot.isFull();
                next = table.next()) {
            if (next instanceof Row(int line, List<String> cells) && cells.size() == names.size()) {
                pivot.add(
                        line, runs.of(cells), cells.get(step), cells.get(metric), cells.get(value));
            } else {
                pivot.pass(next);
            }
        }
        return pivot.records(table, table.header().cells().get(step), List.of());
    }

    /// The names of runs. Runs of one name are told apart by their ids.
    private static final class Runs {
        private final int name;
        private final int id;
        private final String file;
        private final Map<String, String> ids = new HashMap<>();
        private final Map<String, Integer> copies = new HashMap<>();

        Runs(List<String> columns, String file) {
            this.file = file;
            id = one(columns, IDS);
            int column = one(columns, NAMED);
            int other = columns.indexOf("name");
            name = column < 0 && one(columns, METRIC) != other ? other : column;
        }

        String of(List<String> cells) {
            String called = name < 0 ? "" : cells.get(name);
            String told = id < 0 ? "" : cells.get(id);
            if (told.isEmpty()) {
                return called.isEmpty() ? file : called;
            }
            return ids.computeIfAbsent(told, _ -> unique(called.isEmpty() ? told : called));
        }

        private String unique(String called) {
            int copy = copies.merge(called, 1, Integer::sum);
            return copy == 1 ? called : called + " (" + copy + ")";
        }
    }

    private static boolean isKnown(String name) {
        return RUN.contains(name)
                || METRIC.contains(name)
                || STEP.contains(name)
                || VALUE.contains(name)
                || OTHERS.contains(name);
    }

    /// The column that has one of the names, better the more telling one; or -1.
    private static int one(List<String> names, Set<String> some) {
        int found = -1;
        for (int i = 0; i < names.size(); i++) {
            boolean better = found < 0 || names.get(found).equals("name");
            found = some.contains(names.get(i)) && better ? i : found;
        }
        return found;
    }

    private static List<String> plain(List<String> columns) {
        return columns.stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_"))
                .toList();
    }
}
