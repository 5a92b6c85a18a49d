package isoscope.plot.charts;

import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Runs that were drawn from a known law: their parabolas beside its frontier, and how far from that the frontiers lie that
/// methods found in the runs.
///
/// @param runs drawn from the truth
/// @param truth the frontier of that law
/// @param loss its least loss, by compute
/// @param found the frontiers of methods
/// @param compute the budget that frontiers are followed to, in FLOP
public record RecoveryFigure(
        RunSet runs,
        Frontier truth,
        DoubleUnaryOperator loss,
        List<Frontier> found,
        double compute) {
    private static final Cell PARABOLAS = new Cell(0, 0, 0.55, 1);
    private static final Cell SIZES = new Cell(0.55, 0, 0.45, 0.4);
    private static final Cell ERRORS = new Cell(0.55, 0.4, 0.45, 0.6);
    private static final Stroke TRUE = Stroke.solid(Paint.FOREGROUND, 7).faded(.22);
    private static final int POINTS = 49;
    private static final double ROOM = 1.25;
    private static final double LEAST_ERROR = .1;
    private static final double MOST_ERROR = 3;

    /// Copies the list.
    public RecoveryFigure {
        found = List.copyOf(found);
    }

    /// The best size of each budget.
    ///
    /// @param name of the law or method
    /// @param parameters N* by compute
    public record Frontier(String name, Paint paint, DoubleUnaryOperator parameters) {}

    /// The figure.
    public Figure figure() {
        Series budgets = Series.from(runs.runs(), Run::compute);
        Range across = new Range(budgets.min() / ROOM, ROOM * Math.max(compute, budgets.max()));
        Axis x =
                Axes.of(
                        Quantity.COMPUTE,
                        Words.of("Budget C (FLOP)"),
                        AxisRanges.AUTOMATIC,
                        across);
        return new Figure(
                "recovery",
                Words.of(
                        "Loss against parameters of %d drawn runs, and the best parameters by %d methods against those of the true law.",
                        runs.size(), found.size()),
                List.of(
                        parabolas(new Range(budgets.min(), budgets.max())),
                        sizes(Axes.unlabelled(x)),
                        errors(x)));
    }

    private Panel parabolas(Range budgets) {
        Study study = Study.of(runs, List.of(), List.of());
        Panel drawn =
                new IsoFlopFigure().build(study, compute, AxisRanges.AUTOMATIC).panels().getFirst();
        Series steps = Series.logSpaced(budgets.low(), budgets.high(), POINTS);
        List<Layer> layers = new ArrayList<>();
        layers.add(
                new Curve(
                        steps.map(truth.parameters()),
                        steps.map(loss),
                        TRUE,
                        null,
                        truth.name(),
                        NamePlacement.ALONG));
        layers.addAll(drawn.layers());
        return new Panel(drawn.id(), PARABOLAS, drawn.x(), drawn.y(), layers, List.of());
    }

    private Panel sizes(Axis x) {
        Series steps = steps(x);
        double[] all =
                lines().flatMapToDouble(
                                line -> DoubleStream.of(steps.map(line.parameters()).toArray()))
                        .filter(size -> size > 0 && Double.isFinite(size))
                        .toArray();
        Series sizes = Series.of(all);
        Axis y =
                Axes.of(
                        Quantity.PARAMETERS,
                        Words.of("Best parameters N*"),
                        AxisRanges.AUTOMATIC,
                        new Range(sizes.min() / ROOM, sizes.max() * ROOM));
        List<Layer> layers = new ArrayList<>(end(x));
        lines().forEach(line -> layers.add(curve(line, steps, line.parameters(), "")));
        return new Panel("best-parameters", SIZES, x, y, layers, List.of());
    }

    private Panel errors(Axis x) {
        Series steps = steps(x);
        double most =
                found.stream()
                        .flatMapToDouble(line -> DoubleStream.of(steps.map(error(line)).toArray()))
                        .filter(Double::isFinite)
                        .map(Math::abs)
                        .max()
                        .orElse(LEAST_ERROR);
        double reach = Math.clamp(ROOM * most, LEAST_ERROR, MOST_ERROR);
        Axis y =
                new Axis(
                        "error",
                        Words.of("N* minus the true N*"),
                        Scale.LINEAR,
                        new Range(-Math.min(reach, 1), reach),
                        TickStyle.PERCENT,
                        true);
        List<Layer> layers = new ArrayList<>(end(x));
        layers.add(curve(truth, steps, error(truth), ""));
        found.forEach(line -> layers.add(curve(line, steps, error(line), line.name())));
        return new Panel("errors", ERRORS, x, y, layers, List.of());
    }

    private List<Layer> end(Axis x) {
        double largest = runs.runs().stream().mapToDouble(Run::compute).max().orElseThrow();
        return compute > largest
                ? LargestRun.rule(
                        Study.of(runs, List.of(), List.of()),
                        x.labelled() ? "" : Words.of("beyond the largest run"))
                : List.of();
    }

    /// The truth first, under the others.
    private Stream<Frontier> lines() {
        return Stream.concat(Stream.of(truth), found.stream());
    }

    private Curve curve(Frontier line, Series steps, DoubleUnaryOperator height, String name) {
        return new Curve(
                steps,
                steps.map(height),
                line.equals(truth) ? TRUE : Stroke.solid(line.paint(), 2),
                null,
                name,
                name.isEmpty() ? NamePlacement.NONE : NamePlacement.END);
    }

    private DoubleUnaryOperator error(Frontier line) {
        return budget ->
                line.parameters().applyAsDouble(budget) / truth.parameters().applyAsDouble(budget)
                        - 1;
    }

    private static Series steps(Axis x) {
        return Series.logSpaced(x.range().low(), x.range().high(), POINTS);
    }
}
