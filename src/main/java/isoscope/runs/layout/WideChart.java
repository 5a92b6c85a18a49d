package isoscope.runs.layout;

import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.layout.WideColumns.Cells;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord.Row;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A chart that Weights and Biases exports: the first column is the horizontal axis, whatever was chosen for it, each
/// other `<run> - <metric>`. It becomes one row a run and step, with one column a metric.
final class WideChart implements Layout {
    private static final Pattern AXIS =
            Pattern.compile(
                    ".*(step|epoch|time|token|flop|flos|iter|sample|batch|compute|examples).*");

    /// The most cells that a row of the chart may make. Where each of thousands of runs has a metric of its own, it is no
    /// chart.
    private static final long MOST_CELLS = 1_000_000;

    @Override
    public String id() {
        return "wide";
    }

    @Override
    public boolean recognises(String name, List<String> columns) {
        List<String> others = columns.stream().skip(1).toList();
        return !others.isEmpty()
                && others.stream().allMatch(WideColumns::isOfRun)
                && !others.stream().allMatch(WideColumns::isExtreme)
                && (AXIS.matcher(columns.getFirst().toLowerCase(Locale.ROOT)).matches()
                        || others.stream().anyMatch(WideColumns::isExtreme));
    }

    @Override
    public Records arrange(String name, Records table) {
        List<String> headers = table.header().cells();
        WideColumns columns = WideColumns.of(headers);
        List<String> metrics = columns.metrics();
        if ((long) columns.byRun().size() * metrics.size() > MOST_CELLS) {
            return table;
        }
        List<String> names = new ArrayList<>(List.of("run_name", headers.getFirst()));
        names.addAll(metrics);
        return new Rearranged(table, names, row -> melt(row, columns), remarks(columns.shared()));
    }

    private static List<Row> melt(Row row, WideColumns columns) {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, List<Cells>> run : columns.byRun().entrySet()) {
            String[] values = new String[columns.metrics().size()];
            Arrays.fill(values, "");
            boolean told = false;
            for (Cells cells : run.getValue()) {
                String value = row.cells().get(cells.column());
                values[columns.metrics().indexOf(cells.metric())] = value;
                told |= !value.isEmpty();
            }
            if (told) {
                List<String> made = new ArrayList<>(List.of(run.getKey(), row.cells().getFirst()));
                made.addAll(List.of(values));
                rows.add(new Row(row.line(), made));
            }
        }
        return rows;
    }

    private static List<LoadWarning> remarks(List<String> shared) {
        return shared.isEmpty()
                ? List.of()
                : List.of(
                        new LoadWarning(
                                "runs-of-one-name",
                                Words.of(
                                        "Several runs are called %s; the second and later ones have a number added "
                                                + "to their name.",
                                        String.join(", ", shared))));
    }
}
