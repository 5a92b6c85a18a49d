package isoscope.runs.layout;

import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A chart that Weights and Biases exports: the first column is the horizontal axis, each other `<run> - <metric>`. It
/// becomes one row a run and step, with one column a metric. `__MIN` and `__MAX` columns repeat the metric of the
/// sampled step and are left out. A run's name may hold ` - ` itself, so the last one parts it.
final class WideChart implements Layout {
    private static final String PARTING = " - ";
    private static final String GROUP = "Group: ";
    private static final Set<String> AXES =
            Set.of("step", "_step", "epoch", "global_step", "trainer/global_step");

    /// The most cells that a row of the chart may make. Where each of thousands of runs has a metric of its own, it is no
    /// chart.
    private static final long MOST_CELLS = 1_000_000;

    private static final String TIME = "relative time";

    /// A column: whose metric it holds.
    private record Cells(int column, String run, String metric) {}

    @Override
    public String id() {
        return "wide";
    }

    @Override
    public boolean recognises(String name, List<String> columns) {
        String axis = columns.getFirst().toLowerCase(Locale.ROOT);
        return columns.size() > 1
                && (AXES.contains(axis) || axis.startsWith(TIME) || axis.endsWith("tokens"))
                && columns.stream().skip(1).allMatch(column -> column.contains(PARTING));
    }

    @Override
    public Records arrange(String name, Records table) {
        List<String> columns = table.header().cells();
        Map<String, List<Cells>> byRun = new LinkedHashMap<>();
        Set<String> metrics = new TreeSet<>();
        for (int i = 1; i < columns.size(); i++) {
            int parting = columns.get(i).lastIndexOf(PARTING);
            String metric = columns.get(i).substring(parting + PARTING.length());
            if (!metric.endsWith("__MIN") && !metric.endsWith("__MAX")) {
                String run = name(columns.get(i).substring(0, parting));
                byRun.computeIfAbsent(run, _ -> new ArrayList<>()).add(new Cells(i, run, metric));
                metrics.add(metric);
            }
        }
        if ((long) byRun.size() * metrics.size() > MOST_CELLS) {
            return table;
        }
        List<String> names = new ArrayList<>(List.of("run_name", columns.getFirst()));
        names.addAll(metrics);
        List<String> order = List.copyOf(metrics);
        return new Rearranged(table, names, row -> melt(row, byRun.values(), order));
    }

    /// Runs that were averaged bear the name of their group.
    private static String name(String run) {
        return run.startsWith(GROUP) ? run.substring(GROUP.length()) : run;
    }

    private static List<Row> melt(Row row, Iterable<List<Cells>> byRun, List<String> metrics) {
        List<Row> rows = new ArrayList<>();
        for (List<Cells> run : byRun) {
            String[] values = new String[metrics.size()];
            Arrays.fill(values, "");
            run.forEach(cells ->
                    values[metrics.indexOf(cells.metric())] = row.cells().get(cells.column()));
            if (run.stream().anyMatch(cells -> !row.cells().get(cells.column()).isEmpty())) {
                List<String> made = new ArrayList<>(List.of(run.getFirst().run()));
                made.add(row.cells().getFirst());
                made.addAll(List.of(values));
                rows.add(new Row(row.line(), made));
            }
        }
        return rows;
    }
}
