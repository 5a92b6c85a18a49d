package isoscope.cli;

import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.BootstrapSettings.Scheme;
import java.util.Optional;
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
            description = "Share of the resamples inside an interval. Default: 0.95.")
    private double confidence = BootstrapSettings.STANDARD.confidence();

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Of the random draws; the same seed gives the same numbers. Default: 42.")
    private long seed = BootstrapSettings.STANDARD.seed();

    @Option(
            names = "--scheme",
            paramLabel = "cases|budgets",
            description = "Draw single runs, or runs within their IsoFLOP budget. Default: cases.")
    private Scheme scheme = BootstrapSettings.STANDARD.scheme();

    @Option(
            names = "--threads",
            paramLabel = "T",
            description =
                    "How many work at it; the numbers do not depend on it. Default: one for each"
                            + " core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /// Fails before any file is read when an option is wrong.
    void check() {
        if (resamples < 0 || resamples > MOST_RESAMPLES) {
            throw Usage.wrong(
                    "--bootstrap: found %d, expected 0 to %d".formatted(resamples, MOST_RESAMPLES));
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw Usage.wrong(
                    "--confidence: found %s, expected a share between 0 and 1, such as 0.95"
                            .formatted(confidence));
        }
        if (threads < 1) {
            throw Usage.wrong("--threads: found %d, expected 1 or more".formatted(threads));
        }
    }

    /// How to resample, or empty for no intervals.
    Optional<BootstrapSettings> settings() {
        return resamples == 0
                ? Optional.empty()
                : Optional.of(new BootstrapSettings(resamples, seed, scheme, confidence));
    }

    /// How many work at it.
    int threads() {
        return threads;
    }
}
