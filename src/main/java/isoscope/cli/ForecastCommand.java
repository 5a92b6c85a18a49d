package isoscope.cli;

import isoscope.plan.forecast.CurveForecast;
import isoscope.plan.forecast.Forecast;
import isoscope.plan.forecast.ForecastOutcome.Made;
import isoscope.plan.forecast.ForecastOutcome.None;
import isoscope.plan.forecast.report.ForecastCsv;
import isoscope.plan.forecast.report.ForecastReport;
import isoscope.plan.forecast.report.ForecastText;
import isoscope.quantity.Words;
import isoscope.report.Json;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isoscope forecast`: where runs with a loss curve will be after more tokens.
@Command(
        name = "forecast",
        description =
                "Foretell the loss of runs after more tokens, by the course of their own curves, with an"
                        + " interval from forecasts of their past.")
final class ForecastCommand implements Runnable {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Training curves: tables, JSON or logs.")
    private List<Path> paths = List.of();

    @Mixin private final FileOptions files = new FileOptions();

    @Mixin private final RunOptions which = new RunOptions();

    @Option(
            names = "--tokens",
            required = true,
            paramLabel = "D",
            converter = QuantityConverter.Tokens.class,
            description =
                    "After how many tokens, such as 200B; at most ten times those of a curve.")
    private double tokens;

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Default: text.")
    private TextJsonOrCsv format = TextJsonOrCsv.TEXT;

    ForecastCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        which.check();
        RunFiles read = RunFiles.usable(paths, files, console);
        RunSet runs = which.satisfying(files.treatment().of(read.runs()));
        List<Forecast> made = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Run run : runs.runs()) {
            switch (CurveForecast.of(run, tokens)) {
                case Made(Forecast forecast) -> made.add(forecast);
                case None(String id, String reason) ->
                        reasons.add(Words.of("%s has no forecast: %s.", id, reason));
            }
        }
        if (made.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.INPUT, reasons.isEmpty() ? List.of("There are no runs.") : reasons);
        }
        reasons.forEach(console::warn);
        console.result(
                switch (format) {
                    case TEXT -> ForecastText.of(made);
                    case JSON -> Json.write(ForecastReport.of(made));
                    case CSV -> ForecastCsv.of(made);
                });
    }
}
