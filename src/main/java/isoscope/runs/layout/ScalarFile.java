package isoscope.runs.layout;

import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A scalar that TensorBoard exports: `Wall time,Step,Value`, run and tag in the file's name,
/// `run-<run>-tag-<tag>.csv`. The tag becomes the name of the column; whether it is the loss follows from that. Keras
/// logs training and validation as two runs, `exp1_train` and `exp1_validation`: they are one, and the part of training
/// belongs to the tag.
final class ScalarFile implements Layout {
    private static final Pattern NAME = Pattern.compile("run-(.+)-tag-(.+?)(\\.csv)?");
    private static final Pattern PART =
            Pattern.compile("(?:(.+)[_./-])?(train|training|val|valid|validation|eval)");

    @Override
    public String id() {
        return "scalar";
    }

    @Override
    public boolean recognises(String name, List<String> columns) {
        return columns.stream()
                .map(column -> column.toLowerCase(Locale.ROOT))
                .toList()
                .equals(List.of("wall time", "step", "value"));
    }

    @Override
    public Records arrange(String name, Records table) {
        Matcher matcher = NAME.matcher(name);
        boolean told = matcher.matches();
        String called = told ? matcher.group(1) : FileNames.stem(name);
        String metric = told ? matcher.group(2) : "loss";
        Matcher part = PART.matcher(called);
        boolean parted = told && part.matches();
        String run = parted ? Optional.ofNullable(part.group(1)).orElse("run") : called;
        String tag = parted ? part.group(2) + "/" + metric : metric;
        return new Rearranged(
                table,
                List.of("run_name", table.header().cells().get(1), tag),
                row ->
                        List.of(
                                new Row(
                                        row.line(),
                                        List.of(run, row.cells().get(1), row.cells().get(2)))));
    }
}
