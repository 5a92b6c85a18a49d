package isoscope.fit.check;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitWarning;
import isoscope.fit.frontier.IsoFlopBias;
import isoscope.law.ChinchillaSurface;
import isoscope.law.ScalingLaw;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.Optional;

/// IsoFLOP sizes so far from the best that a parabola is the wrong curve (arXiv 2603.22339).
final class WideSampling {
    private static final String CODE = "wide-sampling";

    /// Share of D* that a parabola may miss it by.
    private static final double ACCEPTABLE = .025;

    /// α + β of the law of Hoffmann et al. 2022, where the runs tell only how they stand to each other.
    private static final double USUAL_SUM = .62;

    private WideSampling() {}

    static Optional<FitWarning> of(Review review) {
        if (review.soundBudgets().isEmpty()) {
            return Optional.empty();
        }
        double half =
                Robust.median(
                        Series.from(
                                review.soundBudgets().stream().map(Sampling::of).toList(),
                                Sampling::halfWidth));
        return surface(review).flatMap(surface -> warn(surface, half));
    }

    private static Optional<FitWarning> warn(ChinchillaSurface surface, double half) {
        double bias = IsoFlopBias.ofTokens(surface, Math.exp(half));
        if (Math.abs(bias) <= ACCEPTABLE) {
            return Optional.empty();
        }
        double better = half * Math.sqrt(ACCEPTABLE / Math.abs(bias));
        return Optional.of(
                new FitWarning(
                        CODE,
                        Words.of(
                                "Sizes up to %s from the best one make the IsoFLOP parabolas miss D* by %s (α %s, β %s). Keep sizes within %s, or rely on a fit of the whole surface.",
                                Wording.factor(Math.exp(half)),
                                Wording.signedPercent(bias),
                                QuantityFormat.loss(surface.alpha(), 2),
                                QuantityFormat.loss(surface.beta(), 2),
                                Wording.factor(Math.exp(better)))));
    }

    /// The fitted surface; for the power laws of IsoFLOP, one with the same exponents of the split.
    private static Optional<ChinchillaSurface> surface(Review review) {
        return review.surface()
                .or(() ->
                        review.fitted()
                                .filter(_ -> review.isIsoFlop())
                                .flatMap(FitOutcome.Fitted::scalingLaw)
                                .map(ScalingLaw::parametersExponent)
                                .filter(a -> a > 0 && a < 1)
                                .map(WideSampling::withSplit));
    }

    private static ChinchillaSurface withSplit(double a) {
        return new ChinchillaSurface(0, 1, 1, (1 - a) * USUAL_SUM, a * USUAL_SUM);
    }
}
