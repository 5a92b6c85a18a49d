package isoscope.plot.charts;

import isoscope.law.ScalingLaw;
import isoscope.law.Split;
import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Orientation;
import isoscope.plot.Layer.Rule;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// How each law spends a budget: best parameters and best tokens against compute, and beside them the sizes at the
/// cursor's compute relative to one law's optimum.
public final class AllocationFigure implements FigureBuilder {
    private static final Cell PARAMETERS = new Cell(0, 0, 0.55, 0.48);
    private static final Cell TOKENS = new Cell(0, 0.48, 0.55, 0.52);

    private final Bands bands = new Bands();

    @Override
    public String id() {
        return "allocation";
    }

    @Override
    public Figure build(Study study, double compute, AxisRanges view) {
        Extent extent = Extent.of(study);
        Axis x = Axes.of(Quantity.COMPUTE, Axes.title(Quantity.COMPUTE), view, extent.compute());
        Panel parameters =
                new Panel(
                        "best-parameters",
                        PARAMETERS,
                        Axes.unlabelled(x),
                        y(study, Quantity.PARAMETERS, "Best parameters N*", view, x.range()),
                        layers(study, x.range(), Split::parameters, "beyond your largest run"),
                        List.of());
        Panel tokens =
                new Panel(
                        "best-tokens",
                        TOKENS,
                        x,
                        y(study, Quantity.TOKENS, "Best tokens D*", view, x.range()),
                        layers(study, x.range(), Split::tokens, ""),
                        List.of());
        Figure figure =
                new Figure(
                        id(),
                        description(study),
                        List.of(parameters, tokens, bars(study, extent.compute(), view)));
        return moveTo(figure, study, compute);
    }

    @Override
    public Figure moveTo(Figure built, Study study, double compute) {
        List<Panel> panels = built.panels();
        return built.withPanels(
                List.of(
                        panels.get(0)
                                .withLive(
                                        cursor(
                                                study,
                                                compute,
                                                Split::parameters,
                                                Cursor.rule(compute))),
                        panels.get(1)
                                .withLive(
                                        cursor(
                                                study,
                                                compute,
                                                Split::tokens,
                                                Cursor.bareRule(compute))),
                        panels.get(2).withLive(SplitBars.of(study, compute))));
    }

    private List<Layer> layers(
            Study study, Range compute, ToDoubleFunction<Split> y, String beyond) {
        if (study.laws().isEmpty()) {
            return Notices.only("Allocation compares laws, and none is on.", "Switch one on.");
        }
        List<Layer> layers = new ArrayList<>(bands.of(study, Split::compute, y));
        layers.addAll(LargestRun.rule(study, beyond));
        layers.addAll(lines(y, NamePlacement.END).of(study, compute));
        layers.addAll(Landmarks.layers(study, Split::compute, y));
        return layers;
    }

    private static List<Layer> cursor(
            Study study, double compute, ToDoubleFunction<Split> y, Layer rule) {
        List<Layer> layers = new ArrayList<>();
        layers.add(rule);
        layers.addAll(lines(y, NamePlacement.NONE).dots(study, compute));
        return layers;
    }

    private static LawLines lines(ToDoubleFunction<Split> y, NamePlacement names) {
        return new LawLines(Split::compute, y, names, false);
    }

    /// Holds every law over the range of compute, with a little room.
    private static Axis y(
            Study study, Quantity quantity, String title, AxisRanges view, Range compute) {
        var places =
                study.laws().stream()
                        .flatMap(law ->
                                DoubleStream.of(compute.low(), compute.high()).mapToObj(law::split))
                        .mapToDouble(split ->
                                quantity == Quantity.TOKENS ? split.tokens() : split.parameters())
                        .summaryStatistics();
        Range whole =
                places.getCount() == 0
                        ? Extent.of(study).of(quantity)
                        : new Range(places.getMin() / 2.5, places.getMax() * 2);
        return Axes.of(quantity, title, view, whole);
    }

    private static Panel bars(Study study, Range compute, AxisRanges view) {
        Optional<ScalingLaw> reference = SplitBars.reference(study);
        String title =
                reference
                        .map(law -> "Model size against the optimum of " + Judges.inWords(law))
                        .orElse("Model size");
        Axis x =
                new Axis(
                        "ratio",
                        title,
                        Scale.LOG,
                        view.of("ratio").orElse(SplitBars.range(study, compute)),
                        TickStyle.RATIO,
                        true);
        Axis y = new Axis("row", "", Scale.LINEAR, new Range(0, 1), TickStyle.DECIMAL, false);
        List<Layer> layers =
                reference
                        .<List<Layer>>map(law ->
                                List.of(
                                        new Rule(
                                                Orientation.VERTICAL,
                                                1,
                                                Stroke.solid(LawStyle.of(law, 0).paint(), 1.75),
                                                "",
                                                "")))
                        .orElse(List.of());
        return new Panel("split", SplitBars.cell(study), x, y, layers, List.of());
    }

    private static String description(Study study) {
        return "Best parameters and best tokens against compute for %d laws, and their splits of one budget."
                .formatted(study.laws().size());
    }
}
