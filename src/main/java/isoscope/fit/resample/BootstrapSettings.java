package isoscope.fit.resample;

import isoscope.fit.FitMethod;
import isoscope.words.UnexpectedValue;
import isoscope.words.Words;

/// How runs are resampled (Efron and Tibshirani 1993, chapters 6 and 13).
///
/// @param resamples how many times
/// @param seed of the random draws; the same seed gives the same numbers whatever the number of threads
/// @param scheme the way of drawing
/// @param confidence share of the resamples inside an interval
public record BootstrapSettings(int resamples, long seed, Scheme scheme, double confidence) {
    /// Enough for 95 % intervals.
    public static final BootstrapSettings STANDARD =
            new BootstrapSettings(1000, 42, Scheme.USUAL, .95);

    /// Checks the numbers.
    public BootstrapSettings {
        if (resamples < 1 || !(confidence > 0 && confidence < 1)) {
            throw new UnexpectedValue(
                    Words.of("at least 1 resample and a confidence between 0 and 1"),
                    Words.of("%d and %s", resamples, confidence));
        }
    }

    /// The same draws, for intervals that hold another share of them.
    public BootstrapSettings withConfidence(double share) {
        return new BootstrapSettings(resamples, seed, scheme, share);
    }

    /// The same number of other draws.
    public BootstrapSettings withSeed(long other) {
        return new BootstrapSettings(resamples, other, scheme, confidence);
    }

    /// The same number of resamples of another kind.
    public BootstrapSettings withScheme(Scheme other) {
        return new BootstrapSettings(resamples, seed, other, confidence);
    }

    /// The same for a method, whose usual scheme is then named.
    BootstrapSettings of(FitMethod method) {
        Scheme usual = method.restsOnBudgets() ? Scheme.BUDGETS : Scheme.CASES;
        return scheme.equals(Scheme.USUAL) ? withScheme(usual) : this;
    }
}
