package isoscope.fit.check;

import isoscope.fit.FitWarning;
import isoscope.numerics.Line;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;

/// IsoFLOP sizes that lie to one side of the best one. The same side everywhere biases the coefficients of N* and D*, a
/// side that changes with the budget biases their exponents (arXiv 2603.22339).
final class OffCentreSampling {
    private static final String CODE = "off-centre-sampling";

    /// Share of the half width that the middle of the sizes may be off.
    private static final double ACCEPTABLE = .5;

    private OffCentreSampling() {}

    static Optional<FitWarning> of(Review review) {
        List<Sampling> samplings = review.soundBudgets().stream().map(Sampling::of).toList();
        if (samplings.size() < 2) {
            return Optional.empty();
        }
        double half = Robust.median(Series.from(samplings, Sampling::halfWidth));
        double offset = Robust.median(Series.from(samplings, Sampling::offset));
        double drift = drift(samplings);
        if (Math.abs(offset) > ACCEPTABLE * half) {
            return Optional.of(constant(offset, half));
        }
        return Math.abs(drift) > 2 * ACCEPTABLE * half
                ? Optional.of(drifting(drift))
                : Optional.empty();
    }

    /// How much the offset changes from the smallest budget to the largest.
    private static double drift(List<Sampling> samplings) {
        Series logs = Series.from(samplings, sampling -> Math.log(sampling.compute()));
        Line line = Line.through(logs, Series.from(samplings, Sampling::offset));
        return line.slope() * (logs.max() - logs.min());
    }

    private static FitWarning constant(double offset, double half) {
        String distance = Wording.factor(Math.exp(Math.abs(offset)));
        String reach = Wording.factor(Math.exp(half));
        return new FitWarning(
                CODE,
                offset > 0
                        ? Words.of(
                                "At the typical budget the sizes are centred %s above the best one and reach %s to either side, which biases IsoFLOP. Add smaller models.",
                                distance, reach)
                        : Words.of(
                                "At the typical budget the sizes are centred %s below the best one and reach %s to either side, which biases IsoFLOP. Add larger models.",
                                distance, reach));
    }

    private static FitWarning drifting(double drift) {
        String moved = Wording.factor(Math.exp(Math.abs(drift)));
        return new FitWarning(
                CODE,
                drift > 0
                        ? Words.of(
                                "From the smallest budget to the largest the middle of the sizes rises %s against the best size, which biases the IsoFLOP exponents. Add smaller models at the largest budgets.",
                                moved)
                        : Words.of(
                                "From the smallest budget to the largest the middle of the sizes falls %s against the best size, which biases the IsoFLOP exponents. Add larger models at the largest budgets.",
                                moved));
    }
}
