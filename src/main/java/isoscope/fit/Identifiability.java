package isoscope.fit;

import isoscope.fit.FitOutcome.Refused;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/// Says, before a fit, whether runs can carry a surface over size and data at all.
final class Identifiability {
    /// One more than the law has parameters.
    private static final int MIN_RUNS = 6;

    /// Values within this ratio count as one.
    private static final double SAME = 1.02;

    /// Correlation of ln N and ln D from which their effects cannot be parted.
    private static final double ONE_PATH = .999;

    private Identifiability() {}

    /// Why the runs cannot carry the fit, if they cannot.
    static Optional<Refused> check(List<Run> runs) {
        if (runs.size() < MIN_RUNS) {
            return refuse(
                    "too-few-runs",
                    "The law has five parameters and needs at least %d runs, found %d."
                            .formatted(MIN_RUNS, runs.size()),
                    "Add runs, or include ones that were left out.");
        }
        Series sizes = Series.from(runs, Run::parameters);
        Series tokens = Series.from(runs, Run::tokens);
        if (sizes.max() < SAME * sizes.min()) {
            return refuse(
                    "one-size",
                    "Every run has the same number of parameters, so the effect of size is unknown.",
                    "Add runs of at least two other model sizes.");
        }
        if (tokens.max() < SAME * tokens.min()) {
            return refuse(
                    "one-horizon",
                    "Every run saw the same number of tokens, so the effect of data is unknown.",
                    "Add runs of other lengths.");
        }
        return onePath(sizes.map(Math::log), tokens.map(Math::log));
    }

    private static Optional<Refused> onePath(Series logSizes, Series logTokens) {
        double correlation =
                new PearsonsCorrelation().correlation(logSizes.toArray(), logTokens.toArray());
        if (!(correlation > ONE_PATH)) {
            return Optional.empty();
        }
        return refuse(
                "one-path",
                String.format(
                        Locale.ROOT,
                        "Size and data grow together in every run (correlation %.4f), so their effects cannot be told apart.",
                        correlation),
                "Add runs of the same sizes with more or fewer tokens.");
    }

    private static Optional<Refused> refuse(String code, String reason, String help) {
        return Optional.of(new Refused(code, reason, help));
    }
}
