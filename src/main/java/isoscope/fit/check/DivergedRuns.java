package isoscope.fit.check;

import isoscope.fit.FitWarning;
import isoscope.quantity.GuessedLoss;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs that failed: no size and no amount of data explain a loss so high.
final class DivergedRuns {
    private static final String CODE = "diverged-runs";

    /// How far above its lowest stretch a curve may end: noise averages out to less than 5 %.
    private static final double RISEN = 1.05;

    /// The loss over that of lesser runs from which noise and repeated data no longer explain it.
    private static final double BETTERED = 1.25;

    /// The measured loss over the fitted one from which the law is not to blame.
    private static final double BEYOND_LAW = 1.5;

    /// The logarithm of one bit per token over one nat per token.
    private static final double BITS = -Math.log(Math.log(2));

    /// How near to bits a residual is taken for them.
    private static final double NEAR_BITS = .03;

    private DivergedRuns() {}

    /// A run that failed.
    ///
    /// @param run that run
    /// @param reason the evidence, as the end of a sentence
    /// @param residual of its loss from the fitted law, in log; NaN where none predicts it
    record Failure(Run run, String reason, double residual) {}

    static Optional<FitWarning> of(Review review) {
        return review.failures().isEmpty()
                ? Optional.empty()
                : Optional.of(warning(review.failures()));
    }

    /// The runs that failed, in their order.
    ///
    /// @param residuals of the runs from the fitted law; NaN where none predicts them
    /// @param incomparable whether losses cannot be compared from run to run
    static List<Failure> among(List<Run> runs, Series residuals, boolean incomparable) {
        Series bettered =
                incomparable
                        ? Series.from(runs, _ -> Double.POSITIVE_INFINITY)
                        : Dominance.bettered(runs);
        boolean guessing =
                2 * runs.stream().filter(DivergedRuns::isGuessing).count() <= runs.size();
        List<Failure> failures = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            double residual = residuals.get(i);
            reason(run, guessing, bettered.get(i), residual)
                    .ifPresent(reason -> failures.add(new Failure(run, reason, residual)));
        }
        return failures;
    }

    private static boolean isGuessing(Run run) {
        return run.loss() > GuessedLoss.HIGHEST;
    }

    /// @param guessing whether losses so high are those of failed runs: where most are, they are no losses
    private static Optional<String> reason(
            Run run, boolean guessing, double lesser, double residual) {
        double rise = run.curve() == null ? 1 : CurveEnd.rise(run.curve());
        if (guessing && isGuessing(run)) {
            return Optional.of(
                    Words.of("more than guessing gives with any vocabulary (13 nats/token)"));
        }
        if (rise > RISEN) {
            return Optional.of(
                    Words.of(
                            "and its curve ends %s above its lowest stretch",
                            Wording.percent(rise - 1)));
        }
        if (run.loss() > BETTERED * lesser) {
            String reached = QuantityFormat.loss(lesser, 3);
            return Optional.of(
                    RepeatedData.isRepeated(run)
                            ? Words.of(
                                    "but runs no larger and on no more unique tokens reach %s",
                                    reached)
                            : Words.of(
                                    "but runs no larger and on no more tokens reach %s", reached));
        }
        return residual > Math.log(BEYOND_LAW)
                ? Optional.of(
                        Words.of("%s above the fitted law", Wording.percent(Math.expm1(residual))))
                : Optional.empty();
    }

    private static FitWarning warning(List<Failure> failures) {
        return new FitWarning(
                CODE,
                said(failures) + " " + advice(failures),
                Wording.ids(failures.stream().map(Failure::run).toList()));
    }

    private static String said(List<Failure> failures) {
        Failure first = failures.getFirst();
        String id = first.run().id();
        String loss = QuantityFormat.loss(first.run().loss(), 3);
        return failures.size() == 1
                ? Words.of(
                        "1 run seems to have diverged: %s has a loss of %s, %s.",
                        id, loss, first.reason())
                : Words.of(
                        "%,d runs seem to have diverged: %s has a loss of %s, %s.",
                        failures.size(), id, loss, first.reason());
    }

    private static String advice(List<Failure> failures) {
        boolean one = failures.size() == 1;
        if (failures.stream().allMatch(run -> Math.abs(run.residual - BITS) < NEAR_BITS)) {
            return one
                    ? Words.of(
                            "That is 1.44 times the fitted loss, the ratio of bits to nats: multiply by 0.693 if the unit is bits, else exclude it.")
                    : Words.of(
                            "That is 1.44 times the fitted loss, the ratio of bits to nats: multiply by 0.693 if the unit is bits, else exclude them.");
        }
        if (isGuessing(failures.getFirst().run())) {
            return one
                    ? Words.of("Take the logarithm if these are perplexities, else exclude it.")
                    : Words.of("Take the logarithm if these are perplexities, else exclude them.");
        }
        return one ? Words.of("Exclude it.") : Words.of("Exclude them.");
    }
}
