package isoscope.fit.method;

import isoscope.fit.Bounds;
import isoscope.fit.Distinct;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.Predictions;
import isoscope.fit.form.FormRules;
import isoscope.fit.frontier.EnvelopePoint;
import isoscope.law.Law;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/// The rules of laws of one quantity. L(N) and L(D) are fitted to every run, so they say what they should only where the
/// other quantity does not bind: for L(N), leave out runs that are short of data. L(C) is fitted to the points of the lower
/// envelope, where compute is well split.
///
/// @param quantity parameters, tokens or compute
/// @param minimum how many points the law needs
record OneQuantityRules(Quantity quantity, int minimum) implements FormRules {
    /// The law's exponent must be between these for its x_c to mean something.
    private static final Bounds EXPONENTS = new Bounds(1e-3, 20);

    /// The numbers that can be written as x_c.
    private static final Bounds SCALES = new Bounds(1e-280, 1e280);

    /// A difference of losses, in nats, too small to tell from none.
    private static final double NEGLIGIBLE = 1e-6;

    /// Different values of the quantity that a power law needs.
    private static final int MIN_DISTINCT = 3;

    @Override
    public boolean selects() {
        return quantity == Quantity.COMPUTE;
    }

    @Override
    public List<Run> points(List<Run> runs) {
        return selects()
                ? EnvelopePoint.lowest(runs).stream().map(OneQuantityRules::run).toList()
                : runs;
    }

    private static Run run(EnvelopePoint point) {
        double tokens = point.compute() / (6 * point.parameters());
        return new Run(
                point.runId(),
                "",
                point.parameters(),
                tokens,
                point.compute(),
                point.loss(),
                null,
                0);
    }

    @Override
    public Optional<Refused> ofRuns(List<Run> runs) {
        List<Run> points = points(runs);
        return few(points).or(() -> alike(Series.from(points, this::value)));
    }

    private Optional<Refused> few(List<Run> points) {
        return points.size() >= minimum
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                "too-few-runs",
                                selects()
                                        ? Words.of(
                                                "The law needs at least %d points on the lower envelope, found %d.",
                                                minimum, points.size())
                                        : Words.of(
                                                "The law needs at least %d runs, found %d.",
                                                minimum, points.size()),
                                Words.of("Add runs, or include ones that are excluded.")));
    }

    private Optional<Refused> alike(Series values) {
        int distinct = Distinct.count(values);
        return distinct >= MIN_DISTINCT
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                "too-few-values",
                                Words.of(
                                        "Different values of %s found: %d; the fit needs at least %d.",
                                        quantity.symbol(), distinct, MIN_DISTINCT),
                                Words.of(
                                        "Add runs of other %s.",
                                        switch (quantity) {
                                            case PARAMETERS -> Words.of("model sizes");
                                            case TOKENS -> Words.of("numbers of tokens");
                                            case COMPUTE, LOSS -> Words.of("compute budgets");
                                        })));
    }

    private double value(Run run) {
        return switch (quantity) {
            case PARAMETERS -> run.parameters();
            case TOKENS -> run.tokens();
            case COMPUTE, LOSS -> run.compute();
        };
    }

    @Override
    public Optional<Refused> ofLaw(Law law, List<Run> points) {
        double exponent = law.constant("alpha_" + quantity.symbol());
        double scale = law.constant(quantity.symbol() + "_c");
        return lies(exponent, EXPONENTS) && lies(scale, SCALES) && falls(law, points)
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                "loss-does-not-fall",
                                Words.of(
                                        "The loss does not fall with %s as a power law in these runs.",
                                        quantity.symbol()),
                                Words.of(
                                        "Exclude runs that are limited by something else, or add runs over a wider range.")));
    }

    /// Whether the loss it predicts is lower for one of the points than for another.
    private static boolean falls(Law law, List<Run> points) {
        DoubleSummaryStatistics losses =
                points.stream()
                        .flatMapToDouble(run -> Predictions.loss(law, run).stream())
                        .summaryStatistics();
        return losses.getMax() - losses.getMin() > NEGLIGIBLE;
    }

    private static boolean lies(double value, Bounds range) {
        return value > range.low() && value < range.high();
    }
}
