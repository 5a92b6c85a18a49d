package isoscope.fit.check;

import isoscope.fit.Distinct;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitWarning;
import isoscope.fit.Predictions;
import isoscope.fit.frontier.EnvelopePoint;
import isoscope.law.Law;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// A law of one quantity fitted to runs that another one holds back. L(N) says what it should only where data are in
/// plenty, L(D) only where models are large enough, L(C) only where compute is well split (Kaplan et al. 2020,
/// section 1.2).
final class LimitedByOther {
    private static final String CODE = "limited-by-other";

    /// Standard errors that a trend must be away from none.
    private static final double CERTAIN = 4;

    /// Share of the loss that two standard deviations of the other quantity must move to matter.
    private static final double MATTERS = .005;

    /// Standard deviation of the logarithm of the other quantity, at like values of the law's own, that tells its effect.
    private static final double VARIES = .2;

    /// Tokens that a size needs for data not to hold it back, 5,000·N^0.74 (equation 4.4).
    private static final double NEEDED = 5e3;

    private static final double NEEDED_EXPONENT = .74;

    /// Share of the runs, or of the envelope, that must be held back.
    private static final double MANY = .25;

    private static final double MOST = .5;

    private LimitedByOther() {}

    static Optional<FitWarning> of(Review review) {
        return review.fitted().map(Fitted::law).flatMap(law -> of(law, review.runs()));
    }

    private static Optional<FitWarning> of(Law law, List<Run> runs) {
        return law.onlyVariable()
                .flatMap(variable ->
                        switch (variable) {
                            case "N" -> beside(law, runs, Run::parameters, Run::tokens);
                            case "D" -> beside(law, runs, Run::tokens, Run::parameters);
                            case "C" -> alongEnvelope(runs);
                            default -> Optional.empty();
                        })
                .map(message -> new FitWarning(CODE, message));
    }

    private static boolean isOfSize(Law law) {
        return law.onlyVariable().equals(Optional.of("N"));
    }

    private static Optional<String> beside(
            Law law, List<Run> runs, ToDoubleFunction<Run> own, ToDoubleFunction<Run> other) {
        Series residuals =
                Series.from(runs, run -> Predictions.logResidual(law, run).orElse(Double.NaN));
        Series others = Series.from(runs, other).map(Math::log);
        PartialTrend trend =
                PartialTrend.of(residuals, others, Series.from(runs, own).map(Math::log));
        double moved = -2 * trend.slope() * trend.spread();
        if (moved > MATTERS && trend.significance() < -CERTAIN) {
            return Optional.of(stillFalls(law, moved));
        }
        return trend.spread() > VARIES ? Optional.empty() : tooLittle(law, runs);
    }

    private static String stillFalls(Law law, double moved) {
        String variable = law.onlyVariable().orElseThrow();
        return isOfSize(law)
                ? Words.of(
                        "At similar sizes the loss still falls with tokens, by %s from few to many: these runs are "
                                + "limited by data too, and L(%s) does not hold for them. Keep only those with "
                                + "tokens in plenty (Kaplan et al. 2020: D of at least 5,000·N^0.74), or fit a "
                                + "law of N and D, such as huber-lse.",
                        Wording.percent(moved), variable)
                : Words.of(
                        "At similar numbers of tokens the loss still falls with size, by %s from few to many: these "
                                + "runs are limited by size too, and L(%s) does not hold for them. Keep only "
                                + "those with the largest models, or fit a law of N and D, such as huber-lse.",
                        Wording.percent(moved), variable);
    }

    /// Where the other quantity hardly varies by itself, residuals say nothing of it, and the paper's own bound decides.
    private static Optional<String> tooLittle(Law law, List<Run> runs) {
        boolean ofSize = isOfSize(law);
        int held =
                Math.toIntExact(runs.stream().filter(run -> isShortOfData(run) == ofSize).count());
        return held < MANY * runs.size()
                ? Optional.empty()
                : Optional.of(mixed(law, held, runs.size()));
    }

    private static String mixed(Law law, int held, int runs) {
        String variable = law.onlyVariable().orElseThrow();
        return isOfSize(law)
                ? Words.of(
                        "%d of %d runs have fewer tokens than 5,000·N^0.74, where data limits them (Kaplan et al. "
                                + "2020, equation 4.4), and D hardly varies on its own, so L(%s) mixes the "
                                + "effects of both. Add runs with more tokens, or fit a law of N and D.",
                        held, runs, variable)
                : Words.of(
                        "%d of %d runs have more tokens than 5,000·N^0.74, where size limits them (Kaplan et al. "
                                + "2020, equation 4.4), and N hardly varies on its own, so L(%s) mixes the "
                                + "effects of both. Add runs with larger models, or fit a law of N and D.",
                        held, runs, variable);
    }

    private static boolean isShortOfData(Run run) {
        return run.tokens() < NEEDED * Math.pow(run.parameters(), NEEDED_EXPONENT);
    }

    private static Optional<String> alongEnvelope(List<Run> runs) {
        List<EnvelopePoint> points = EnvelopePoint.lowest(runs);
        Series sizes = Series.from(runs, Run::parameters);
        Series tokens = Series.from(runs, Run::tokens);
        long atEnds =
                points.stream()
                        .filter(point ->
                                point.parameters() < Distinct.RATIO * sizes.min()
                                        || Distinct.RATIO * point.parameters() > sizes.max())
                        .count();
        if (atEnds > MOST * points.size()) {
            return Optional.of(
                    Words.of(
                            "%d of the %d points of the lower envelope belong to the smallest or the largest model, where another size might do better: L(C) is limited by size there. Add smaller and larger models.",
                            atEnds, points.size()));
        }
        return tokens.max() < Distinct.RATIO * tokens.min()
                ? Optional.of(
                        Words.of(
                                "Every run has the same number of tokens, so compute is not split optimally and L(C) is "
                                        + "limited by data. Add runs with more and with fewer tokens."))
                : Optional.empty();
    }
}
