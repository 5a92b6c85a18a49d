package isoscope.plot.plans;

import isoscope.plan.Alternative;
import isoscope.plan.Candidate;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.plan.SideBySide;
import isoscope.plan.catalogue.Estimate;
import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Band;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.Label;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Place;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The cost of a model of another size than the compute-optimal one, for training alone and, where tokens are served, for
/// training and serving together.
public final class DeviationFigure {
    /// The share of compute that the band shows.
    static final double NEAR = 0.1;

    static final double ROOM = 0.06;
    static final double MARKER = 10;
    private static final double MOST_COMPUTE = 1.2;
    private static final double BAND = 0.12;
    private static final double LINE = 2.5;
    private static final Stroke END = Stroke.dotted(Paint.FITTED, 1.25, 0.1, 4);

    private final PlanAnswer answer;
    private final SideBySide beside;
    private final Measure measure;
    private final Predicate<Candidate> shown;
    private final Range up;

    private DeviationFigure(PlanAnswer answer, Measure measure, Predicate<Candidate> shown) {
        this.answer = answer;
        this.measure = measure;
        this.shown = shown;
        beside = answer.beside();
        up = up();
    }

    /// The quantity drawn over size.
    public enum Measure {
        /// Compute for the loss of the plan.
        COMPUTE,
        /// Loss for the compute of the plan.
        LOSS;

        double of(Alternative other) {
            return switch (this) {
                case COMPUTE -> other.computeOverhead();
                case LOSS -> other.lossDifference();
            };
        }
    }

    /// The figure of a plan; empty of a law that tells no loss of sizes.
    ///
    /// @param shown the plans that are drawn
    /// @param held the plan that the cursor stands at
    public static Optional<Figure> of(
            PlanAnswer answer, Measure measure, Predicate<Candidate> shown, Candidate held) {
        boolean hasCurve =
                answer.beside().curve().stream()
                                .filter(each -> Double.isFinite(measure.of(each)))
                                .limit(2)
                                .count()
                        == 2;
        return hasCurve
                ? Optional.of(
                        moved(
                                new DeviationFigure(answer, measure, shown).figure(),
                                answer,
                                measure,
                                held))
                : Optional.empty();
    }

    /// The same figure with its cursor at another plan.
    public static Figure moved(Figure figure, PlanAnswer answer, Measure measure, Candidate held) {
        return figure.withPanels(
                figure.panels().stream()
                        .map(panel ->
                                panel.withLive(
                                        new HeldPlan(answer, measure, held)
                                                .layers(panel.y().range())))
                        .toList());
    }

    /// The size that sizes on the horizontal axis are told in.
    public static double unit(PlanAnswer answer) {
        return answer.beside().plans().getFirst().plan().value(PlanQuantity.PARAMETERS);
    }

    private Figure figure() {
        List<Layer> layers = new ArrayList<>();
        if (measure == Measure.COMPUTE) {
            beside.within(NEAR).ifPresent(sizes -> layers.addAll(near(sizes)));
        }
        layers.add(
                curve(
                        beside.curve(),
                        Paint.FITTED,
                        beside.curveTogether().isEmpty() ? "" : Words.of("Training only")));
        if (!beside.curveTogether().isEmpty()) {
            layers.add(curve(beside.curveTogether(), Paint.FOREGROUND, together()));
        }
        layers.addAll(new OtherPlans(answer, measure, shown, across().range(), up).layers());
        Panel panel =
                new Panel("deviation", Panel.Cell.WHOLE, across(), upwards(), layers, List.of());
        return new Figure(
                "deviation",
                Words.of(
                        "%s over model size, least at %s parameters",
                        upwards().title(), QuantityFormat.si(unit(answer))),
                List.of(panel));
    }

    private String together() {
        return Words.of(
                "Training and %s inference",
                QuantityFormat.si(answer.planner().conditions().servedTokens()));
    }

    private Range sizes(List<Alternative> curve) {
        return new Range(
                curve.getFirst().spent().parameters() / unit(answer),
                curve.getLast().spent().parameters() / unit(answer));
    }

    private Axis across() {
        return new Axis(
                "size",
                Words.of(
                        "Model size relative to compute-optimal (%s)",
                        QuantityFormat.si(unit(answer))),
                Scale.LOG,
                sizes(beside.curve()),
                TickStyle.RATIO,
                true);
    }

    private Axis upwards() {
        return switch (measure) {
            case COMPUTE ->
                    new Axis(
                            "overhead",
                            Words.of("Extra compute for the same loss"),
                            Scale.LINEAR,
                            up,
                            TickStyle.PERCENT,
                            true);
            case LOSS ->
                    new Axis(
                            "loss-difference",
                            Words.of(
                                    "Extra loss for the same compute (%s)",
                                    answer.planner().law().law().card().lossUnit()),
                            Scale.LINEAR,
                            up,
                            TickStyle.SIGNED,
                            true);
        };
    }

    /// The low end leaves room for the dot of the plan.
    private Range up() {
        double most =
                beside.curve().stream()
                        .mapToDouble(measure::of)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(1);
        double high = measure == Measure.COMPUTE ? Math.min(MOST_COMPUTE, most) : most;
        return new Range(-ROOM * high, high * (1 + ROOM));
    }

    /// The sizes of a curve are evenly spaced in the logarithm.
    private Layer curve(List<Alternative> curve, Paint paint, String name) {
        Range sizes = sizes(curve);
        return new Curve(
                Series.logSpaced(sizes.low(), sizes.high(), Smooth.count(curve.size())),
                Smooth.of(Series.from(curve, measure::of)),
                Stroke.solid(paint, LINE),
                null,
                name,
                name.isEmpty() ? NamePlacement.NONE : NamePlacement.ALONG);
    }

    /// The band of the compute that hardly matters, and the sizes that stay within it.
    private List<Layer> near(Estimate sizes) {
        Range all = sizes(beside.curve());
        double low = sizes.low() / unit(answer);
        double high = sizes.high() / unit(answer);
        String words =
                Words.of(
                        "Within 10 %%: %s× to %s× the optimal size",
                        QuantityFormat.si(low, 2), QuantityFormat.si(high, 2));
        return List.of(
                Band.over(
                        Series.of(all.low(), all.high()),
                        Series.of(0, 0),
                        Series.of(NEAR, NEAR),
                        Paint.FITTED,
                        BAND,
                        ""),
                end(low),
                end(high),
                new Label(all.high(), NEAR, words, "", Paint.FITTED, Place.AUTO));
    }

    private static Layer end(double size) {
        return new Curve(
                Series.of(size, size), Series.of(0, NEAR), END, null, "", NamePlacement.NONE);
    }
}
