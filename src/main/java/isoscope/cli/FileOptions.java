package isoscope.cli;

import isoscope.runs.ComputeCount;
import isoscope.runs.CurveRule;
import isoscope.runs.ParameterCount;
import isoscope.runs.Treatment;
import isoscope.runs.mapping.ColumnChoiceText;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.ReadOptions;
import isoscope.runs.table.ReadWatch;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/// The options that say how files of runs are to be understood.
final class FileOptions {
    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            description = {
                "Where to read parameters, tokens, compute, loss, name, group, step, unique_tokens or learning_rate: "
                        + "a column; a column times a unit or a number, such as compute=flops*gflop or "
                        + "tokens=Step*0.5M; a value for every run, such as parameters=124M; @run-name for the "
                        + "size in the run's name; @none."
            })
    private Map<RunField, String> columns = Map.of();

    @Option(
            names = "--curve-loss",
            paramLabel = "last|minimum|mean:K",
            description = "Which loss of a curve represents its run. Default: last.")
    private CurveRule curveRule = new CurveRule.Last();

    @Option(
            names = "--parameter-convention",
            paramLabel = "recorded|total|non-embedding",
            description =
                    "Count parameters with embeddings where the files exclude them, or without where the files "
                            + "include them. Default: recorded.")
    private ParameterCount parameters = ParameterCount.RECORDED;

    @Option(
            names = "--compute-convention",
            paramLabel = "recorded|6nd|forward|gflop|attention",
            description =
                    "Count compute as 6ND, as three times the recorded value (forward pass only), as 10^9 times it "
                            + "(GFLOP), or as 6ND plus attention. Default: recorded.")
    private ComputeCount compute = ComputeCount.RECORDED;

    /// How files are read.
    ///
    /// @param watch is told how far reading is
    ReadOptions reading(ReadWatch watch) {
        return new ReadOptions(this::choices, watch);
    }

    /// The treatment of their runs.
    Treatment treatment() {
        return new Treatment(curveRule, parameters, compute);
    }

    /// The same for files whose losses do not matter: where nobody says which column holds them, there need be none.
    FileOptions withoutLosses() {
        Map<RunField, String> more = new EnumMap<>(RunField.class);
        more.put(RunField.LOSS, "1");
        more.putAll(columns);
        FileOptions options = new FileOptions();
        options.columns = more;
        options.curveRule = curveRule;
        options.parameters = parameters;
        options.compute = compute;
        return options;
    }

    private ColumnChoices choices(List<String> headers) {
        ColumnChoices choices = ColumnChoices.NONE;
        for (Map.Entry<RunField, String> told : columns.entrySet()) {
            choices =
                    choices.with(
                            told.getKey(),
                            ColumnChoiceText.parse(told.getKey(), told.getValue(), headers));
        }
        return choices;
    }
}
