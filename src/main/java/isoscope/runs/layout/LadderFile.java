package isoscope.runs.layout;

import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A run of the OLMo ladder: one row a step, the model's size in the file's name alone, `190M-1xC.csv`.
final class LadderFile implements Layout {
    private static final Pattern NAME =
            Pattern.compile("(\\d+(?:\\.\\d+)?[MB])-(\\d+(?:\\.\\d+)?xC)(?:[-_.].*)?");

    @Override
    public String id() {
        return "ladder";
    }

    @Override
    public boolean recognises(String name, List<String> columns) {
        return columns.contains("_step")
                && !columns.contains("params")
                && NAME.matcher(name).matches();
    }

    @Override
    public Records arrange(String name, Records table) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected a name such as 190M-1xC.csv");
        }
        List<String> told = List.of(FileNames.stem(name), matcher.group(2), matcher.group(1));
        List<String> columns = new ArrayList<>(List.of("run_name", "group", "params"));
        columns.addAll(table.header().cells());
        return new Rearranged(table, columns, row -> List.of(with(told, row)));
    }

    private static Row with(List<String> told, Row row) {
        List<String> cells = new ArrayList<>(told);
        cells.addAll(row.cells());
        return new Row(row.line(), cells);
    }
}
