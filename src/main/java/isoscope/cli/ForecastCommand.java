package isoscope.cli;

import isoscope.plan.forecast.CurveForecast;
import isoscope.plan.forecast.Forecast;
import isoscope.plan.forecast.ForecastOutcome.Made;
import isoscope.plan.forecast.ForecastOutcome.None;
import isoscope.plan.forecast.Reach;
import isoscope.plan.forecast.TargetForecast;
import isoscope.plan.forecast.TargetForecast.Told;
import isoscope.plan.forecast.TargetForecast.Untold;
import isoscope.plan.forecast.report.ForecastCsv;
import isoscope.plan.forecast.report.ForecastReport;
import isoscope.plan.forecast.report.ForecastText;
import isoscope.plan.forecast.report.TargetCsv;
import isoscope.plan.forecast.report.TargetText;
import isoscope.report.Json;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isoscope forecast`: where runs with a loss curve will be after more tokens, or when they reach a loss.
@Command(
        name = "forecast",
        description =
                "Forecast the loss of runs after more tokens from their own loss curves, with an interval from "
                        + "forecasts of their past.")
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
            paramLabel = "D",
            converter = QuantityConverter.Tokens.class,
            description =
                    "Forecast the loss after this many tokens, such as 200B; at most ten times those of a curve.")
    private Optional<Double> tokens = Optional.empty();

    @Option(
            names = "--target-loss",
            paramLabel = "L",
            converter = QuantityConverter.Loss.class,
            description =
                    "Forecast when each run reaches this loss; the one that needs the least compute comes first.")
    private Optional<Double> loss = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Default: text.")
    private TextJsonOrCsv format = TextJsonOrCsv.TEXT;

    ForecastCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (tokens.isPresent() == loss.isPresent()) {
            throw Usage.wrong(
                    tokens.isPresent()
                            ? Words.of("Expected --tokens D or --target-loss L, found both.")
                            : Words.of("Expected --tokens D or --target-loss L, found neither."));
        }
        which.check();
        RunFiles read = RunFiles.usable(paths, files, console);
        RunSet runs = which.satisfying(files.treatment().of(read.runs()));
        console.result(
                loss.map(target -> reached(runs, target))
                        .orElseGet(() -> foretold(runs, tokens.orElseThrow())));
    }

    private String foretold(RunSet runs, double seen) {
        List<Forecast> made = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Run run : runs.runs()) {
            switch (CurveForecast.of(run, seen)) {
                case Made(Forecast forecast) -> made.add(forecast);
                case None(String id, String reason) -> reasons.add(without(id, reason));
            }
        }
        tell(made, reasons);
        return switch (format) {
            case TEXT -> ForecastText.of(made);
            case JSON -> Json.write(ForecastReport.of(made));
            case CSV -> ForecastCsv.of(made);
        };
    }

    private String reached(RunSet runs, double target) {
        List<Reach> told = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Run run : runs.runs()) {
            switch (TargetForecast.of(run, target)) {
                case Told(Reach reach) -> told.add(reach);
                case Untold(String id, String reason) -> reasons.add(without(id, reason));
            }
        }
        tell(told, reasons);
        List<Reach> ranked = TargetForecast.ranked(told);
        return switch (format) {
            case TEXT -> TargetText.of(target, ranked);
            case JSON -> Json.write(ForecastReport.of(target, ranked));
            case CSV -> TargetCsv.of(target, ranked);
        };
    }

    private static String without(String run, String reason) {
        return Words.of("%s has no forecast: %s.", run, reason);
    }

    /// Says which runs have no forecast, and fails where none has one.
    private void tell(List<?> made, List<String> reasons) {
        if (made.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.INPUT,
                    reasons.isEmpty() ? List.of(Words.of("There are no runs.")) : reasons);
        }
        reasons.forEach(console::warn);
    }
}
