package isoscope.fit.surface;

import isoscope.fit.Distinct;
import isoscope.fit.FitOutcome.Refused;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.Optional;

/// Says, before a fit, whether runs can carry a surface over size and data at all. What is pinned need not be carried.
///
/// @param runs to be explained
/// @param limits which parameters are free
record Identifiability(LogRuns runs, SurfaceLimits limits) {
    /// Size of the correlation of ln N and ln D from which their effects cannot be parted.
    private static final double ONE_PATH = .999;

    /// Why the runs cannot carry the fit, if they cannot.
    Optional<Refused> refusal() {
        int needed = limits.free() + 1;
        if (runs.size() < needed) {
            return refuse(
                    "too-few-runs",
                    Words.of(
                            "The law has %d parameters to fit and needs at least %d runs, found %d.",
                            limits.free(), needed, runs.size()),
                    Words.of("Add runs, or include ones that are excluded."));
        }
        if (limits.free() == 0) {
            return Optional.empty();
        }
        if (Arrays.stream(runs.loss).allMatch(loss -> loss == runs.loss[0])) {
            return refuse(
                    "one-loss",
                    Words.of("Every run has the same loss, so there is nothing to fit."),
                    Words.of("Check that the loss is read from the right column."));
        }
        return tooFewValues().or(this::onePath);
    }

    /// k different sizes tell k − 1 differences of the size term, from which A and α follow; data, B and β likewise.
    /// Where E is pinned, the level of the losses tells one thing more.
    private Optional<Refused> tooFewValues() {
        int sizesWanted = 1 + limits.free(SurfaceLimits.A) + limits.free(SurfaceLimits.ALPHA);
        int tokensWanted = 1 + limits.free(SurfaceLimits.B) + limits.free(SurfaceLimits.BETA);
        int sizes = distinct(runs.parameters, sizesWanted);
        int tokens = distinct(runs.tokens, tokensWanted);
        int level = limits.isPinned(SurfaceLimits.E) ? 1 : 0;
        if (sizesWanted - sizes + tokensWanted - tokens <= level) {
            return Optional.empty();
        }
        return sizes < sizesWanted
                ? tooFew(sizes, sizesWanted, "size", Words.of("model sizes"))
                : tooFew(tokens, tokensWanted, "horizon", Words.of("numbers of tokens"));
    }

    private static Optional<Refused> tooFew(int found, int wanted, String code, String plural) {
        return refuse(
                found == 1 ? "one-" + code : "two-" + code + "s",
                Words.of(
                        "Different %s found: %d; the fit needs at least %d.",
                        plural, found, wanted),
                Words.of("Add runs of other %s.", plural));
    }

    /// How many different values there are, counted up to `most`.
    private static int distinct(double[] logs, int most) {
        int count = 0;
        double beyond = Double.NEGATIVE_INFINITY;
        while (count < most) {
            double next = Double.POSITIVE_INFINITY;
            for (double log : logs) {
                next = log > beyond && log < next ? log : next;
            }
            if (next == Double.POSITIVE_INFINITY) {
                return count;
            }
            count++;
            beyond = next + Math.log(Distinct.RATIO);
        }
        return count;
    }

    /// Whether size and data always go together. With both exponents pinned they may: then their terms still differ.
    private Optional<Refused> onePath() {
        int size = limits.free(SurfaceLimits.A) + limits.free(SurfaceLimits.ALPHA);
        int data = limits.free(SurfaceLimits.B) + limits.free(SurfaceLimits.BETA);
        int exponents = limits.free(SurfaceLimits.ALPHA) + limits.free(SurfaceLimits.BETA);
        if (size == 0 || data == 0 || exponents == 0) {
            return Optional.empty();
        }
        double correlation = correlation();
        if (correlation > ONE_PATH) {
            return refuse(
                    "one-path",
                    Words.of(
                            "Size and data grow together in every run (correlation %.4f), so their effects cannot be "
                                    + "separated.",
                            correlation),
                    Words.of("Add runs of the same sizes with more or fewer tokens."));
        }
        if (correlation < -ONE_PATH) {
            return refuse(
                    "one-budget",
                    Words.of(
                            "Every run has the same compute, so these runs do not show how loss falls with it."),
                    Words.of("Add runs at two other compute budgets."));
        }
        return Optional.empty();
    }

    /// Of ln N and ln D; NaN where one of them is the same in every run.
    private double correlation() {
        double total = 0, n = 0, d = 0;
        for (int i = 0; i < runs.size(); i++) {
            total += runs.weight[i];
            n += runs.weight[i] * runs.parameters[i];
            d += runs.weight[i] * runs.tokens[i];
        }
        double nn = 0, dd = 0, nd = 0;
        for (int i = 0; i < runs.size(); i++) {
            double size = runs.parameters[i] - n / total;
            double data = runs.tokens[i] - d / total;
            nn += runs.weight[i] * size * size;
            dd += runs.weight[i] * data * data;
            nd += runs.weight[i] * size * data;
        }
        return nd / Math.sqrt(nn * dd);
    }

    private static Optional<Refused> refuse(String code, String reason, String help) {
        return Optional.of(new Refused(code, reason, help));
    }
}
