package isoscope.testkit;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.RowProblem;
import isoscope.runs.file.RunFile;
import isoscope.runs.mapping.ColumnChoiceText;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.ReadOptions;
import isoscope.runs.table.ReadWatch;
import java.util.List;

/// Reads texts as files.
public final class Loads {
    private Loads() {}

    /// The runs that a text holds, which must be there.
    ///
    /// @param maps the meanings of columns, such as `tokens=step*0.5M`
    public static Loaded loaded(String name, String text, String... maps) {
        return loaded(RunFile.read(name, text, options(maps)));
    }

    /// The runs that were read, which must be there.
    public static Loaded loaded(LoadOutcome outcome) {
        return switch (outcome) {
            case Loaded loaded -> loaded;
            case Refused refused -> throw new AssertionError(refused.problems().toString());
        };
    }

    /// The first reason why a text is refused.
    public static RowProblem refusal(String name, String text, String... maps) {
        return switch (RunFile.read(name, text, options(maps))) {
            case Refused refused -> refused.problems().getFirst();
            case Loaded loaded -> throw new AssertionError(loaded.runs().runs().toString());
        };
    }

    /// Reading with what was said of columns.
    public static ReadOptions options(String... maps) {
        return new ReadOptions(headers -> choices(headers, maps), ReadWatch.NOBODY);
    }

    private static ColumnChoices choices(List<String> headers, String... maps) {
        ColumnChoices choices = ColumnChoices.NONE;
        for (String map : maps) {
            int is = map.indexOf('=');
            RunField field = RunField.named(map.substring(0, is)).orElseThrow();
            choices =
                    choices.with(
                            field, ColumnChoiceText.parse(field, map.substring(is + 1), headers));
        }
        return choices;
    }
}
