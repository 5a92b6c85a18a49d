package isoscope.runs.layout;

import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The points of a curve read off a figure of datablations: `x, y`, tokens in billions against loss. The run is the
/// file, and its name tells the sizes: `2b855b1b25` is a model of 2.8 billion parameters on 55 billion tokens, 1.25
/// billion of them different.
final class FigurePoints implements Layout {
    private static final Pattern NAME = Pattern.compile("(\\d+[bm]\\d?)(\\d+b)(\\d+[bm]\\d*)?.*");

    @Override
    public String id() {
        return "figure-points";
    }

    @Override
    public boolean recognises(String name, List<String> columns) {
        return columns.equals(List.of("x", "y"));
    }

    @Override
    public Records arrange(String name, Records table) {
        Matcher matcher = NAME.matcher(name);
        boolean told = matcher.matches();
        List<String> columns = new ArrayList<>(List.of("run_name", "step", "tokens", "loss"));
        List<String> sizes = new ArrayList<>();
        if (told) {
            columns.add("params");
            sizes.add(matcher.group(1));
            if (matcher.group(3) != null) {
                columns.add("unique_tokens");
                sizes.add(matcher.group(3));
            }
        }
        return new Rearranged(
                table, columns, row -> List.of(point(FileNames.stem(name), row, sizes)));
    }

    private static Row point(String run, Row row, List<String> sizes) {
        String x = row.cells().get(0);
        List<String> cells = new ArrayList<>(List.of(run, x, billions(x), row.cells().get(1)));
        cells.addAll(sizes);
        return new Row(row.line(), cells);
    }

    /// The cell's number times 10⁹; a cell that is no number stays as it is, for the reader to object to.
    private static String billions(String cell) {
        try {
            return Double.toString(1e9 * Double.parseDouble(cell));
        } catch (NumberFormatException _) {
            return cell;
        }
    }
}
