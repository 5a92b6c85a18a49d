package isoscope.fit.method;

import isoscope.fit.Distinct;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.frontier.EnvelopePoint;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Losses over one quantity.
///
/// @param x the quantity
/// @param loss in nats per token
record LossPoints(Series x, Series loss) {
    /// Different values of the quantity that a power law needs.
    private static final int MIN_DISTINCT = 3;

    /// The losses of runs.
    static LossPoints of(List<Run> runs, ToDoubleFunction<Run> x) {
        return new LossPoints(Series.from(runs, x), Series.from(runs, Run::loss));
    }

    /// The lower envelope of runs over compute.
    static LossPoints ofEnvelope(List<Run> runs) {
        List<EnvelopePoint> points = EnvelopePoint.lowest(runs);
        return new LossPoints(
                Series.from(points, EnvelopePoint::compute),
                Series.from(points, EnvelopePoint::loss));
    }

    /// Why a law of the quantity cannot be fitted to them, if it cannot.
    ///
    /// @param minimum how many points the law needs
    Optional<Refused> check(Quantity quantity, int minimum) {
        String what = quantity == Quantity.COMPUTE ? "points on the lower envelope" : "runs";
        if (loss.size() < minimum) {
            return Optional.of(
                    new Refused(
                            "too-few-runs",
                            "The law needs at least %d %s, found %d."
                                    .formatted(minimum, what, loss.size()),
                            "Add runs, or include ones that are excluded."));
        }
        int distinct = Distinct.count(x);
        return distinct >= MIN_DISTINCT
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                "too-few-values",
                                "Different values of %s found: %d; the fit needs at least %d."
                                        .formatted(quantity.symbol(), distinct, MIN_DISTINCT),
                                "Add runs of other %s."
                                        .formatted(
                                                switch (quantity) {
                                                    case PARAMETERS -> "model sizes";
                                                    case TOKENS -> "numbers of tokens";
                                                    case COMPUTE, LOSS -> "compute budgets";
                                                })));
    }
}
