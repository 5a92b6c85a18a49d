package isoscope.cli;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.group.GroupResampling;
import isoscope.fit.resample.Bootstrap;
import isoscope.fit.resample.BootstrapProgress;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.RunGroups;
import isoscope.fit.resample.Scheme;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that say how intervals are found.
final class IntervalOptions {
    private static final int MOST_RESAMPLES = 1_000_000;

    @Option(
            names = "--bootstrap",
            paramLabel = "K",
            description = "Resamples behind the intervals; 0 for none. Default: 1000.")
    private int resamples = BootstrapSettings.STANDARD.resamples();

    @Option(
            names = "--confidence",
            paramLabel = "SHARE",
            description = "Confidence level of the intervals. Default: 0.95.")
    private double confidence = BootstrapSettings.STANDARD.confidence();

    @Option(
            names = "--seed",
            paramLabel = "S",
            description =
                    "Seed of the random draws; the same seed gives the same numbers. Default: 42.")
    private long seed = BootstrapSettings.STANDARD.seed();

    @Option(
            names = "--scheme",
            paramLabel = "cases|budgets|groups:COLUMN",
            description =
                    "Resample single runs, runs within their IsoFLOP budget, or groups of runs that have the same "
                            + "value in a column and so share noise, such as groups:seed; groups alone means by "
                            + "size. Default: budgets for isoflop, else cases.")
    private Scheme scheme = BootstrapSettings.STANDARD.scheme();

    @Mixin private final ThreadOptions threads = new ThreadOptions();

    /// Fails before any file is read when an option is wrong.
    void check() {
        if (resamples < 0 || resamples > MOST_RESAMPLES) {
            throw Usage.wrong(
                    Words.of("--bootstrap: found %d, expected 0 to %d", resamples, MOST_RESAMPLES));
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw Usage.wrong(
                    Words.of(
                            "--confidence: found %s, expected a share between 0 and 1, such as 0.95",
                            confidence));
        }
        threads.check();
    }

    private Optional<BootstrapSettings> settings() {
        return resamples == 0
                ? Optional.empty()
                : Optional.of(new BootstrapSettings(resamples, seed, scheme, confidence));
    }

    /// How to resample these runs, or empty for no intervals. Fails when they lack the column to group by.
    private Optional<BootstrapSettings> settings(List<Run> runs) {
        return settings()
                .map(settings ->
                        settings.scheme().kind() == Scheme.Kind.GROUPS
                                ? settings.withScheme(groups(settings.scheme().column(), runs))
                                : settings);
    }

    private static Scheme groups(String word, List<Run> runs) {
        return RunGroups.column(word, runs)
                .map(Scheme::groups)
                .orElseThrow(() ->
                        Usage.wrong(
                                Words.of(
                                        "--scheme groups:COLUMN: found %s, expected one of %s",
                                        word, String.join(", ", RunGroups.columns(runs)))));
    }

    /// Resamples the runs of a fit; empty when no intervals are asked for. How far it is shows on a terminal.
    Optional<Ensemble> around(
            FitMethod method, FitProblem problem, Fitted fitted, Console console) {
        return settings(problem.runs())
                .map(settings -> new Bootstrap(method, settings, threads.count()))
                .map(bootstrap ->
                        watched(
                                console,
                                progress ->
                                        bootstrap.around(problem, fitted, progress, () -> false)));
    }

    /// Does something with the resampling of groups of runs. How far it is shows on a terminal.
    <T> T ofGroups(List<Run> runs, Console console, Function<Optional<GroupResampling>, T> fit) {
        Optional<BootstrapSettings> settings = settings(runs);
        return watched(
                console,
                progress ->
                        fit.apply(
                                settings.map(how ->
                                        new GroupResampling(how, threads.count(), progress))));
    }

    private static <T> T watched(Console console, Function<BootstrapProgress, T> work) {
        if (!console.isWatched()) {
            return work.apply(BootstrapProgress.NONE);
        }
        try (ResampleProgress progress = new ResampleProgress(console.err())) {
            return work.apply(progress);
        }
    }
}
