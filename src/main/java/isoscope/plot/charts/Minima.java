package isoscope.plot.charts;

import isoscope.fit.frontier.IsoFlop.Analysed;
import isoscope.fit.frontier.IsoFlop.Budget;
import isoscope.fit.frontier.IsoFlop.Status;
import isoscope.fit.frontier.PowerFit;
import isoscope.fit.resample.Ensemble;
import isoscope.law.ComputeAllocation;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.plot.Axis;
import isoscope.plot.AxisRanges;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.Label;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Place;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.plot.Study;
import isoscope.plot.charts.LawLines.Styled;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The right panels of IsoFLOP: the best size, or the best tokens, of each budget against compute, the power law
/// through them, and the published laws.
enum Minima {
    /// N* against C.
    PARAMETERS("best-parameters", Words.key("Best parameters N*"), "N*", Quantity.PARAMETERS),
    /// D* against C.
    TOKENS("best-tokens", Words.key("Best tokens D*"), "D*", Quantity.TOKENS);

    private static final Stroke LINE = Stroke.solid(Paint.FITTED, 3);
    private static final Stroke BEYOND = Stroke.dashed(Paint.FITTED, 3, 7, 5);

    private final String id;
    private final String title;
    private final String symbol;
    private final Quantity quantity;

    Minima(String id, String title, String symbol, Quantity quantity) {
        this.id = id;
        this.title = title;
        this.symbol = symbol;
        this.quantity = quantity;
    }

    /// The panel's id.
    String id() {
        return id;
    }

    /// The vertical axis: holds the fitted line over the range of compute.
    Axis axis(Study study, Analysed found, Range compute, AxisRanges view) {
        Range whole =
                fit(found)
                        .map(fit ->
                                new Range(fit.at(compute.low()) / 2, fit.at(compute.high()) * 6))
                        .orElseGet(() -> Extent.of(study).of(quantity));
        return Axes.of(quantity, Words.said(title), view, whole);
    }

    /// The interval of the line through the minima; of no other line.
    ///
    /// @param own resamples of that line
    List<Layer> band(Study study, Optional<Ensemble> own, Bands bands) {
        return study.shows("band")
                ? bands.around(own, ComputeAllocation::compute, this::of)
                : List.of();
    }

    /// The static layers.
    ///
    /// @param own resamples of the line through the minima
    List<Layer> layers(Study study, Analysed found, Optional<Ensemble> own, Range compute) {
        List<Layer> layers = new ArrayList<>();
        LawLines lines =
                new LawLines(ComputeAllocation::compute, this::of, NamePlacement.ALONG, false);
        layers.addAll(lines.of(published(study), compute));
        fit(found).ifPresent(fit -> addFit(layers, found, fit, compute, exponents(own)));
        List<Budget> sound = found.budgets().stream().filter(b -> b.status() == Status.OK).toList();
        if (study.shows("minima") && !sound.isEmpty()) {
            layers.add(
                    new Points(
                            Series.from(sound, Budget::compute),
                            Series.from(sound, this::of),
                            sound.stream().map(BudgetColours::id).toList(),
                            Shape.DIAMOND,
                            Look.MINIMUM,
                            Paint.FITTED,
                            BudgetColours.of(found, sound.stream().mapToDouble(Budget::compute)),
                            null));
        }
        return layers;
    }

    /// The live layers: the cursor, and what the power law says there.
    List<Layer> cursor(Analysed found, double compute, Layer rule) {
        return fit(found)
                .map(fit -> List.of(rule, dot(fit, compute), value(fit, compute)))
                .orElse(List.of(rule));
    }

    private Layer dot(PowerFit fit, double compute) {
        return new Points(
                Series.of(compute),
                Series.of(fit.at(compute)),
                List.of("isoflop"),
                Shape.DOT,
                Look.LAW_AT_C,
                Paint.FITTED,
                null,
                null);
    }

    private Layer value(PowerFit fit, double compute) {
        double best = fit.at(compute);
        return new Label(compute, best, QuantityFormat.si(best), "", Paint.FITTED, Place.AUTO);
    }

    private void addFit(
            List<Layer> layers, Analysed found, PowerFit fit, Range compute, String exponents) {
        double first = found.budgets().getFirst().compute();
        double last = found.budgets().getLast().compute();
        addPiece(layers, fit, compute.low(), Math.min(first, compute.high()), BEYOND);
        addPiece(layers, fit, Math.max(first, compute.low()), Math.min(last, compute.high()), LINE);
        addPiece(layers, fit, Math.max(last, compute.low()), compute.high(), BEYOND);
        String law = String.format(Locale.ROOT, "%s ~ C^%.3f", symbol, fit.exponent());
        layers.add(new Label(1, 1, law, exponents, Paint.FITTED, Place.TOP_LEFT));
    }

    private static void addPiece(
            List<Layer> layers, PowerFit fit, double low, double high, Stroke stroke) {
        if (low < high) {
            Series ends = Series.of(low, high);
            layers.add(new Curve(ends, ends.map(fit::at), stroke, null, "", NamePlacement.NONE));
        }
    }

    /// The interval of the exponent of the line through the minima.
    private String exponents(Optional<Ensemble> own) {
        return own.map(ensemble -> ensemble.interval(this::exponent))
                .map(interval ->
                        QuantityFormat.range(
                                QuantityFormat.loss(interval.low(), 3),
                                QuantityFormat.loss(interval.high(), 3)))
                .orElse("");
    }

    private double exponent(Law law) {
        if (!(law instanceof ScalingLaw scaling)) {
            return Double.NaN;
        }
        return switch (this) {
            case PARAMETERS -> scaling.parametersExponent();
            case TOKENS -> 1 - scaling.parametersExponent();
        };
    }

    /// The study without its fitted law, which comes from another method and would pass for the line through the
    /// minima.
    private static Study published(Study study) {
        return study.withLaws(
                LawLines.inOrder(study).stream()
                        .filter(law -> !law.fitted())
                        .map(Styled::law)
                        .toList());
    }

    private Optional<PowerFit> fit(Analysed found) {
        return switch (this) {
            case PARAMETERS -> found.parameters();
            case TOKENS -> found.tokens();
        };
    }

    private double of(ComputeAllocation split) {
        return switch (this) {
            case PARAMETERS -> split.parameters();
            case TOKENS -> split.tokens();
        };
    }

    private double of(Budget budget) {
        return switch (this) {
            case PARAMETERS -> budget.bestParameters();
            case TOKENS -> budget.bestTokens();
        };
    }
}
