package isoscope.fit;

import isoscope.law.Law;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Runs that failed: no size and no amount of data explain a loss so high.
final class DivergedRuns {
    private static final String CODE = "diverged-runs";

    /// ln 256,000: the loss of guessing evenly from the largest vocabularies in use.
    private static final double GUESSING = 12.45;

    /// How far above its lowest stretch a curve may end: noise averages out to less than 5 %.
    private static final double RISEN = 1.05;

    /// The measured loss over the fitted one from which the law is not to blame.
    private static final double BEYOND_LAW = 1.5;

    private DivergedRuns() {}

    /// A run that failed.
    ///
    /// @param run that run
    /// @param reason what shows it, as the end of a sentence
    record Failure(Run run, String reason) {}

    static Optional<FitWarning> of(Review review) {
        List<Failure> failures = among(review);
        return failures.isEmpty() ? Optional.empty() : Optional.of(warning(failures));
    }

    /// The runs that failed, in their order.
    static List<Failure> among(Review review) {
        Map<String, Double> bettered = Dominance.bettered(review.runs());
        return review.runs().stream()
                .flatMap(run ->
                        Stream.<Function<Run, Optional<String>>>of(
                                        DivergedRuns::guesses,
                                        DivergedRuns::rises,
                                        it -> isBettered(it, bettered),
                                        it -> isBeyond(it, review.law()))
                                .flatMap(sign -> sign.apply(run).stream())
                                .limit(1)
                                .map(reason -> new Failure(run, reason)))
                .toList();
    }

    private static FitWarning warning(List<Failure> failures) {
        Failure first = failures.getFirst();
        return new FitWarning(
                CODE,
                "%s to have diverged: run %s has a loss of %s, %s. Exclude %s."
                        .formatted(
                                Wording.count(failures.size(), "run", "seems", "seem"),
                                first.run().id(),
                                QuantityFormat.loss(first.run().loss(), 3),
                                first.reason(),
                                failures.size() == 1 ? "it" : "them"),
                Wording.ids(failures.stream().map(Failure::run).toList()));
    }

    private static Optional<String> guesses(Run run) {
        return run.loss() > GUESSING
                ? Optional.of(
                        "more than guessing costs with a vocabulary of 256,000 (12.45 nats/token)")
                : Optional.empty();
    }

    private static Optional<String> rises(Run run) {
        LossCurve curve = run.curve();
        double rise = curve == null ? 1 : CurveEnd.rise(curve);
        return rise > RISEN
                ? Optional.of(
                        "and its curve ends %s above its lowest stretch"
                                .formatted(Wording.percent(rise - 1)))
                : Optional.empty();
    }

    private static Optional<String> isBettered(Run run, Map<String, Double> bettered) {
        return Optional.ofNullable(bettered.get(run.id()))
                .map(loss ->
                        "but runs no larger and on no more tokens reach %s"
                                .formatted(QuantityFormat.loss(loss, 3)));
    }

    private static Optional<String> isBeyond(Run run, Optional<Law> law) {
        return law.stream()
                .flatMapToDouble(it -> Predictions.logResidual(it, run).stream())
                .filter(residual -> residual > Math.log(BEYOND_LAW))
                .mapToObj(residual ->
                        "%s above the fitted law".formatted(Wording.percent(Math.expm1(residual))))
                .findFirst();
    }
}
