package isoscope.runs.layout;

import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord.Row;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A metric that MLflow exports: run, name, value, step and timestamp, in any order. Rows of metrics that are no loss
/// are left out.
final class MetricFile implements Layout {
    private static final Set<String> COLUMNS = Set.of("run", "name", "value", "step", "timestamp");

    @Override
    public String id() {
        return "metric";
    }

    @Override
    public boolean recognises(String name, List<String> columns) {
        return columns.size() == COLUMNS.size() && COLUMNS.equals(Set.copyOf(lower(columns)));
    }

    @Override
    public Records arrange(String name, Records table) {
        List<String> columns = lower(table.header().cells());
        int run = columns.indexOf("run");
        int metric = columns.indexOf("name");
        int value = columns.indexOf("value");
        int step = columns.indexOf("step");
        return new Rearranged(
                table,
                List.of("run_name", "step", "loss"),
                row ->
                        row.cells().get(metric).toLowerCase(Locale.ROOT).contains("loss")
                                ? List.of(
                                        new Row(
                                                row.line(),
                                                List.of(
                                                        row.cells().get(run),
                                                        row.cells().get(step),
                                                        row.cells().get(value))))
                                : List.of());
    }

    private static List<String> lower(List<String> columns) {
        return columns.stream().map(column -> column.toLowerCase(Locale.ROOT)).distinct().toList();
    }
}
