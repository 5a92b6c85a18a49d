package isoscope.fit.resample;

/// How runs are resampled (Efron and Tibshirani 1993, chapters 6 and 13).
///
/// @param resamples how many times
/// @param seed of the random draws; the same seed gives the same numbers whatever the number of threads
/// @param scheme what is drawn
/// @param confidence share of the resamples inside an interval
public record BootstrapSettings(int resamples, long seed, Scheme scheme, double confidence) {
    /// Enough for 95 % intervals.
    public static final BootstrapSettings STANDARD =
            new BootstrapSettings(1000, 42, Scheme.CASES, .95);

    /// Checks the numbers.
    public BootstrapSettings {
        if (resamples < 1 || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "expected at least 1 resample and a confidence between 0 and 1, found %d and %s"
                            .formatted(resamples, confidence));
        }
    }

    /// The same draws, for intervals that hold another share of them.
    public BootstrapSettings withConfidence(double share) {
        return new BootstrapSettings(resamples, seed, scheme, share);
    }

    /// What is drawn with replacement.
    public enum Scheme {
        /// Single runs.
        CASES,
        /// Runs within their IsoFLOP budget, so that every budget keeps its number of runs. Runs off any budget are drawn
        /// among themselves. Without three budgets of five runs, single runs are drawn.
        BUDGETS
    }
}
