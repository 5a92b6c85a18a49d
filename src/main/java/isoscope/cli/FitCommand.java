package isoscope.cli;

import isoscope.fit.FitMethod;
import isoscope.fit.FitMethods;
import isoscope.fit.FitOutcome.Cancelled;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.Fitter;
import isoscope.fit.HoldOut;
import isoscope.report.FitResult;
import isoscope.report.FitTexts;
import isoscope.runs.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isoscope fit`: the law behind the runs of files.
@Command(name = "fit", description = "Fit L(N, D) = E + A/N^α + B/D^β to runs.")
final class FitCommand implements Runnable {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Run data as CSV or TSV.")
    private List<Path> paths = List.of();

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "How to fit. Default and only one: huber-lse.")
    private FitMethod method;

    @Option(
            names = "--drop-highest-loss",
            paramLabel = "K",
            description = "Leave out the K runs with the highest loss. Default: 0.")
    private int drop;

    @Option(
            names = "--huber-delta",
            paramLabel = "DELTA",
            description = "Where Huber's loss turns straight, in log-loss. Default: 0.001.")
    private double huberDelta = FitSettings.DEFAULT_HUBER_DELTA;

    @Option(names = "--out", paramLabel = "FIT.json", description = "Write the JSON here too.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace the output file if it exists.")
    private boolean force;

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Default: text.")
    private TextJsonOrCsv format = TextJsonOrCsv.TEXT;

    FitCommand(Console console, FitMethods methods) {
        this.console = console;
        method = methods.methods().getFirst();
    }

    @Override
    public void run() {
        OutputFile file = out == null ? null : new OutputFile(out, force);
        if (file != null) {
            file.check();
        }
        checkOptions();
        FitTexts report = fit(RunFiles.require(paths, console));
        if (file != null) {
            file.write(report.json().getBytes(StandardCharsets.UTF_8));
        }
        console.result(
                switch (format) {
                    case TEXT -> report.text();
                    case JSON -> report.json();
                    case CSV -> report.csv();
                });
    }

    private void checkOptions() {
        if (drop < 0) {
            throw usage("--drop-highest-loss: found %d, expected 0 or more".formatted(drop));
        }
        if (!(huberDelta > 0 && Double.isFinite(huberDelta))) {
            throw usage("--huber-delta: found %s, expected a number above 0".formatted(huberDelta));
        }
    }

    private FitTexts fit(RunFiles files) {
        List<Run> runs = files.runs();
        List<Run> dropped = highestLoss(runs);
        List<Run> kept = without(runs, dropped);
        FitProblem problem =
                new FitProblem(files.name(), kept, FitSettings.STANDARD.withHuberDelta(huberDelta));
        return switch (new Fitter(method, new HoldOut.Rule.LargestCompute())
                .fit(problem, () -> false)) {
            case Fitted fitted -> report(problem, dropped, fitted);
            case Refused refused ->
                    throw new CommandFailure(
                            ExitCode.FIT,
                            List.of(
                                    "No fit [%s]: %s".formatted(refused.code(), refused.reason()),
                                    refused.help()));
            case Cancelled _ -> throw new IllegalStateException("nobody cancels this fit");
        };
    }

    private FitTexts report(FitProblem problem, List<Run> dropped, Fitted fitted) {
        fitted.warnings().forEach(warning -> console.warn(warning.message()));
        return FitTexts.of(
                new FitResult(
                        problem.data(),
                        fitted,
                        Optional.empty(),
                        dropped.stream().map(Run::id).toList()));
    }

    private List<Run> highestLoss(List<Run> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Run::loss).reversed())
                .limit(drop)
                .toList();
    }

    /// By identity, for two files may hold the same run.
    private static List<Run> without(List<Run> runs, List<Run> dropped) {
        Set<Run> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(dropped);
        return runs.stream().filter(run -> !left.contains(run)).toList();
    }

    private static CommandFailure usage(String line) {
        return new CommandFailure(ExitCode.USAGE, List.of(line));
    }
}
