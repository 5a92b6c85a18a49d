package isoscope.cli;

import isoscope.fit.FitMethod;
import isoscope.fit.method.FitMethods;
import isoscope.law.Law;
import isoscope.law.sheet.Library;
import isoscope.plan.simulate.DrawnRuns;
import isoscope.plan.simulate.MethodAccuracy;
import isoscope.plan.simulate.Simulated;
import isoscope.plan.simulate.Simulation;
import isoscope.plan.simulate.Truth;
import isoscope.plan.simulate.report.SimulationCsv;
import isoscope.plan.simulate.report.SimulationReport;
import isoscope.plan.simulate.report.SimulationText;
import isoscope.report.Json;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `isoscope simulate`: how well methods find a law from runs that were drawn from it.
@Command(
        name = "simulate",
        description =
                "Draw runs from a law, fit them by several methods, and compare what they find with the law.")
final class SimulateCommand implements Runnable {
    private static final String LAW = "--law";

    private final Console console;
    private final FitMethods methods;
    private final Supplier<Library> published;

    @Option(
            names = LAW,
            required = true,
            paramLabel = "ID|FIT.json|SHEET.toml",
            description = "The truth: a law with a loss over parameters and tokens.")
    private String law = "";

    @Option(
            names = "--design",
            paramLabel = "DESIGN.csv",
            description =
                    "Draw runs of the sizes and tokens in this file, as isoscope design writes it; its losses are "
                            + "not used. Instead of --budgets.")
    private @Nullable Path design;

    @Mixin private final FileOptions files = new FileOptions();

    @Mixin private final DesignOptions sweep = new DesignOptions();

    @Option(
            names = "--noise",
            required = true,
            paramLabel = "SHARE",
            converter = ShareConverter.class,
            description =
                    "Standard deviation of the logarithm of the log-normal noise on each loss, such as 0.5%%.")
    private double noise;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description =
                    "How to fit; can be given more than once. Default: huber-lse, least-squares,"
                            + " vpnls, isoflop, envelope.")
    private List<FitMethod> chosen = List.of();

    @Option(
            names = "--repeat",
            paramLabel = "K",
            description = "Number of repetitions. Default: 200, and 1 without noise.")
    private @Nullable Integer repeat;

    @Option(
            names = "--compute",
            paramLabel = "C",
            converter = QuantityConverter.Compute.class,
            description =
                    "Report N* and D* of this budget, such as 1e24. Default: the largest of the runs.")
    private @Nullable Double compute;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description =
                    "Seed of the random draws; the same seed gives the same numbers. Default: 42.")
    private long seed = Simulation.USUAL_SEED;

    @Mixin private final ThreadOptions threads = new ThreadOptions();

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Default: text.")
    private TextJsonOrCsv format = TextJsonOrCsv.TEXT;

    SimulateCommand(Console console, FitMethods methods, Supplier<Library> published) {
        this.console = console;
        this.methods = methods;
        this.published = published;
    }

    @Override
    public void run() {
        check();
        Simulation simulation = simulation();
        Simulated result =
                result(simulation, repeat == null ? Simulation.usualRepetitions(noise) : repeat);
        warn(result);
        console.result(
                switch (format) {
                    case TEXT -> SimulationText.of(result);
                    case JSON -> Json.write(SimulationReport.of(result));
                    case CSV -> SimulationCsv.of(result);
                });
    }

    /// Checks the options themselves, before laws and files are read.
    private void check() {
        threads.check();
        if (repeat != null && (repeat < 1 || repeat > Simulation.MOST_REPETITIONS)) {
            throw Usage.wrong(
                    Words.of(
                            "--repeat: found %d, expected 1 to %,d",
                            repeat, Simulation.MOST_REPETITIONS));
        }
        if ((design != null) == sweep.hasBudgets()) {
            throw Usage.wrong(
                    Words.of(
                            "Expected one of --design DESIGN.csv and --budgets LO:HI:COUNT, such as 1e18:1e21:7."));
        }
        if (design == null) {
            sweep.check();
        }
        chosen.stream()
                .filter(method -> !method.splits())
                .findFirst()
                .ifPresent(method -> {
                    throw Usage.wrong(
                            Words.of(
                                    "--method: %s fits a law of one quantity alone, expected one of %s",
                                    method.id(), String.join(", ", splitting())));
                });
    }

    private List<String> splitting() {
        return methods.methods().stream().filter(FitMethod::splits).map(FitMethod::id).toList();
    }

    private Simulation simulation() {
        Truth truth = truth(new LawFinder(published.get()).law(LAW, law));
        List<Run> runs =
                design == null
                        ? DrawnRuns.of(sweep.runs(truth.law()), truth)
                        : DrawnRuns.like(RunFiles.sizes(List.of(design), files, console), truth);
        double largest = runs.stream().mapToDouble(Run::compute).max().orElseThrow();
        return new Simulation(
                truth,
                runs,
                noise,
                chosen.isEmpty() ? usualMethods() : chosen.stream().distinct().toList(),
                compute == null ? largest : compute,
                seed);
    }

    private static Truth truth(Law found) {
        return Truth.of(found)
                .orElseThrow(() ->
                        Usage.wrong(
                                Words.of(
                                        "%s: %s has no loss over N and D alone, or one with C = 6*N*D, expected a law that has, such as besiroglu",
                                        LAW, found.id())));
    }

    private List<FitMethod> usualMethods() {
        return Simulation.USUAL_METHODS.stream().flatMap(id -> methods.byId(id).stream()).toList();
    }

    private Simulated result(Simulation simulation, int repetitions) {
        if (!console.isWatched()) {
            return simulation.run(repetitions, threads.count(), _ -> true);
        }
        try (CountedLine line = new CountedLine(Words.of("Simulating"), console.err())) {
            return simulation.run(
                    repetitions,
                    threads.count(),
                    done -> {
                        line.at(done, repetitions);
                        return true;
                    });
        }
    }

    private void warn(Simulated result) {
        List<MethodAccuracy> failing =
                result.methods().stream().filter(method -> method.failed() > 0).toList();
        List<String> lines =
                failing.stream()
                        .map(method ->
                                Words.of(
                                        "%s found no law in %,d of %,d repetitions. %s",
                                        method.method().id(),
                                        method.failed(),
                                        method.repetitions(),
                                        method.failure().orElseThrow()))
                        .toList();
        if (result.methods().stream().allMatch(MethodAccuracy::foundNone)) {
            throw new CommandFailure(ExitCode.FIT, lines);
        }
        lines.forEach(console::warn);
    }
}
