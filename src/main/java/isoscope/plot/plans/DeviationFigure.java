package isoscope.plot.plans;

import isoscope.plan.Alternative;
import isoscope.plan.PlanAnswer;
import isoscope.plan.catalogue.Estimate;
import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Band;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Orientation;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Rule;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.quantity.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cost of a model of another size than that of the plan.
public final class DeviationFigure {
    private static final double MOST_COMPUTE = 1.2;
    static final double ROOM = 0.06;
    private static final double BAND = 0.16;
    private static final double LINE = 2.5;
    static final double MARKER = 10;
    private static final Stroke HERE = Stroke.solid(Paint.ACCENT, 1.75);

    private final PlanAnswer answer;
    private final Measure measure;
    private final Range up;

    private DeviationFigure(PlanAnswer answer, Measure measure) {
        this.answer = answer;
        this.measure = measure;
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
    public static Optional<Figure> of(PlanAnswer answer, Measure measure) {
        boolean hasCurve =
                answer.regret().stream()
                                .filter(each -> Double.isFinite(measure.of(each)))
                                .limit(2)
                                .count()
                        == 2;
        return hasCurve
                ? Optional.of(new DeviationFigure(answer, measure).figure())
                : Optional.empty();
    }

    private Figure figure() {
        List<Layer> layers = new ArrayList<>();
        answer.within().map(this::within).ifPresent(layers::add);
        layers.add(curve());
        layers.addAll(new OtherSplits(answer, measure, across().range(), up).layers());
        layers.add(here());
        layers.add(dot());
        Panel panel =
                new Panel("deviation", Panel.Cell.WHOLE, across(), upwards(), layers, List.of());
        return new Figure(
                "deviation",
                Words.of(
                        "%s over parameters, least at the plan's %s",
                        upwards().title(), QuantityFormat.si(size())),
                List.of(panel));
    }

    private double size() {
        return answer.itself().spent().parameters();
    }

    private double of(Alternative other) {
        return measure.of(other);
    }

    private Axis across() {
        List<Alternative> curve = answer.regret();
        return new Axis(
                "parameters",
                "Parameters",
                Scale.LOG,
                new Range(
                        curve.getFirst().spent().parameters(),
                        curve.getLast().spent().parameters()),
                TickStyle.SI,
                true);
    }

    private Axis upwards() {
        return switch (measure) {
            case COMPUTE ->
                    new Axis(
                            "overhead",
                            "Extra compute for the same loss",
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
                answer.regret().stream()
                        .mapToDouble(this::of)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(1);
        double high = measure == Measure.COMPUTE ? Math.min(MOST_COMPUTE, most) : most;
        return new Range(-ROOM * high, high * (1 + ROOM));
    }

    /// The sizes of the curve are evenly spaced in the logarithm.
    private Layer curve() {
        Range sizes = across().range();
        return new Curve(
                Series.logSpaced(sizes.low(), sizes.high(), Smooth.count(answer.regret().size())),
                Smooth.of(Series.from(answer.regret(), this::of)),
                Stroke.solid(Paint.FITTED, LINE),
                null,
                "",
                NamePlacement.NONE);
    }

    private Layer within(Estimate sizes) {
        return Band.over(
                Series.of(sizes.low(), sizes.high()),
                Series.of(up.low(), up.low()),
                Series.of(up.high(), up.high()),
                Paint.FITTED,
                BAND,
                "within 1 % of the compute");
    }

    private Layer here() {
        return new Rule(
                Orientation.VERTICAL,
                size(),
                HERE,
                Words.of("This plan: %s", QuantityFormat.si(size())),
                "");
    }

    private Layer dot() {
        return new Points(
                Series.of(size()),
                Series.of(0),
                List.of("plan"),
                Shape.CIRCLE,
                MARKER,
                Paint.ACCENT,
                null,
                null);
    }
}
