package isoscope.fit;

import isoscope.fit.FitOutcome.Refused;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/// Says, before a fit, whether runs can carry a surface over size and data at all.
final class Identifiability {
    /// One more than the law has parameters.
    private static final int MIN_RUNS = 6;

    /// Different sizes, and different numbers of tokens, below which an exponent is not determined.
    private static final int MIN_DISTINCT = 3;

    /// Values within this ratio count as one.
    private static final double SAME = 1.02;

    /// Size of the correlation of ln N and ln D from which their effects cannot be parted.
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
        Series losses = Series.from(runs, Run::loss);
        if (losses.min() == losses.max()) {
            return refuse(
                    "one-loss",
                    "Every run has the same loss, so there is nothing to explain.",
                    "Check that the right column was taken for the loss.");
        }
        Series sizes = Series.from(runs, Run::parameters);
        Series tokens = Series.from(runs, Run::tokens);
        return tooFew(sizes, "size", "model sizes")
                .or(() -> tooFew(tokens, "horizon", "numbers of tokens"))
                .or(() -> onePath(sizes.map(Math::log), tokens.map(Math::log)));
    }

    /// A power law with a floor has three unknowns, so two values of its variable leave a whole family of laws that
    /// explain the runs alike.
    private static Optional<Refused> tooFew(Series values, String code, String plural) {
        int distinct = distinct(values);
        if (distinct >= MIN_DISTINCT) {
            return Optional.empty();
        }
        return refuse(
                distinct == 1 ? "one-" + code : "two-" + code + "s",
                "Different %s found: %d; the fit needs at least %d."
                        .formatted(plural, distinct, MIN_DISTINCT),
                "Add runs of other %s.".formatted(plural));
    }

    private static int distinct(Series values) {
        double[] sorted = values.toArray();
        Arrays.sort(sorted);
        int count = 1;
        double first = sorted[0];
        for (double value : sorted) {
            if (value > SAME * first) {
                count++;
                first = value;
            }
        }
        return count;
    }

    private static Optional<Refused> onePath(Series logSizes, Series logTokens) {
        double correlation =
                new PearsonsCorrelation().correlation(logSizes.toArray(), logTokens.toArray());
        if (correlation > ONE_PATH) {
            return refuse(
                    "one-path",
                    String.format(
                            Locale.ROOT,
                            "Size and data grow together in every run (correlation %.4f), so their effects cannot be told apart.",
                            correlation),
                    "Add runs of the same sizes with more or fewer tokens.");
        }
        if (correlation < -ONE_PATH) {
            return refuse(
                    "one-budget",
                    "Every run spends the same compute, so nothing says how loss falls with it.",
                    "Add runs at two other compute budgets.");
        }
        return Optional.empty();
    }

    private static Optional<Refused> refuse(String code, String reason, String help) {
        return Optional.of(new Refused(code, reason, help));
    }
}
