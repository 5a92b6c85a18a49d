package isoscope.plot.charts;

import isoscope.fit.frontier.IsoFlop;
import isoscope.fit.frontier.IsoFlop.Analysed;
import isoscope.fit.frontier.IsoFlop.Budget;
import isoscope.fit.frontier.IsoFlop.NotEnough;
import isoscope.law.ComputeAllocation;
import isoscope.law.LossSurface;
import isoscope.law.ScalingLaw;
import isoscope.plot.Axis;
import isoscope.plot.AxisRanges;
import isoscope.plot.Colouring;
import isoscope.plot.Coordinates;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Contours;
import isoscope.plot.Layer.Field;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Orientation;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Layer.Rule;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Loss over two of compute, parameters and tokens: the judging law's field and contours, every law's frontier, the
/// runs, and beside it the slice of loss at the cursor's compute.
public final class IsoLossFigure implements FigureBuilder {
    private static final Cell PLANE = new Cell(0, 0, 0.73, 1);
    private static final Cell SLICE = new Cell(0.73, 0, 0.27, 1);

    private final Plane plane;
    private final Latest<List<Run>, IsoFlop> budgets = new Latest<>(IsoFlop::of);
    private final Bands bands = new Bands();

    /// The chart on a plane.
    ///
    /// @param plane which two quantities span it
    public IsoLossFigure(Plane plane) {
        this.plane = plane;
    }

    @Override
    public String id() {
        return "isoloss";
    }

    @Override
    public Figure build(Study study, double compute, AxisRanges view) {
        Extent extent = Extent.of(study);
        Coordinates coordinates = Coordinates.of(plane);
        Axis x = axis(coordinates.x(), view, extent);
        Axis y = axis(coordinates.y(), view, extent);
        LossScale scale = LossScale.of(study, extent.compute());
        Axis loss =
                Axes.of(
                        Quantity.LOSS,
                        study.lossUnit().behind(Words.of("L at this C")),
                        view,
                        Slice.losses(study, extent.compute(), scale));
        Panel left = new Panel("plane", PLANE, x, y, planeLayers(study, x, y, scale), List.of());
        Panel right = new Panel("slice", SLICE, loss, Axes.unlabelled(y), List.of(), List.of());
        Figure figure = new Figure(id(), description(study, x, y), List.of(left, right));
        String surface = SurfaceName.note(study);
        return moveTo(figure.withNote(surface).withNote(CountNote.of(study)), study, compute);
    }

    @Override
    public Figure moveTo(Figure built, Study study, double compute) {
        Panel left = built.panels().get(0);
        Panel right = built.panels().get(1);
        return built.withPanels(
                List.of(
                        left.withLive(cursor(study, compute, left)),
                        right.withLive(new Slice(plane, study, compute).layers(right))));
    }

    private static Axis axis(Quantity quantity, AxisRanges view, Extent extent) {
        return Axes.of(quantity, Axes.title(quantity), view, extent.of(quantity));
    }

    private List<Layer> planeLayers(Study study, Axis x, Axis y, LossScale scale) {
        Coordinates coordinates = Coordinates.of(plane);
        List<Layer> layers = new ArrayList<>();
        study.referenceLaw()
                .ifPresent(referenceLaw -> addSurface(layers, study, referenceLaw, x, y, scale));
        if (layers.isEmpty() && study.runs().size() == 0 && study.referenceLaw().isEmpty()) {
            layers.add(
                    Notices.of(
                            Words.of("IsoLoss needs a law with a loss surface."),
                            Words.of(
                                    "Show one from the top bar, or open a file of runs and fit one.")));
        }
        if (study.shows("isoflop-lines")) {
            addBudgets(layers, study, x);
        }
        if (plane != Plane.PARAMETERS_TOKENS) {
            layers.addAll(LargestRun.rule(study, Words.of("beyond your largest run")));
        }
        LawLines lines = lines(coordinates, NamePlacement.ALONG);
        layers.addAll(bands.of(study, coordinates::x, coordinates::y));
        layers.addAll(lines.of(study, computeIn(x, y)));
        layers.addAll(
                new RunLayers(run -> coordinates.x(split(run)), run -> coordinates.y(split(run)))
                        .of(study, Run::loss, scale::colouring));
        layers.addAll(ColourScheme.bar(study, List.of()));
        layers.addAll(Landmarks.layers(study, coordinates::x, coordinates::y));
        layers.addAll(SurfaceName.label(study));
        return layers;
    }

    private void addSurface(
            List<Layer> layers,
            Study study,
            ScalingLaw referenceLaw,
            Axis x,
            Axis y,
            LossScale scale) {
        LossSurface surface = referenceLaw.surface().orElseThrow();
        Colouring colouring = scale.colouring(Series.of());
        if (study.shows("field")) {
            layers.add(new Field(surface, plane, colouring));
        }
        if (study.shows("contours")) {
            Range seen = lossesSeen(referenceLaw, surface, x, y);
            // Far above the frontier lines would crowd; but a view of nothing else has them too.
            double high =
                    seen.low() < scale.high() ? Math.min(seen.high(), scale.high()) : seen.high();
            Series levels = ContourLevels.between(surface, seen.low(), high);
            layers.add(new Contours(surface, plane, levels, colouring));
        }
    }

    /// The lowest and highest loss in view. Loss falls towards more compute, and along one budget is lowest at the
    /// law's own split, so the corners and the two ends of the frontier are all that can be extreme.
    private Range lossesSeen(ScalingLaw referenceLaw, LossSurface surface, Axis x, Axis y) {
        Coordinates coordinates = Coordinates.of(plane);
        double best = coordinates.y(referenceLaw.split(computeIn(x, y).high()));
        double[] heights = {
            y.range().low(), y.range().high(), Math.clamp(best, y.range().low(), y.range().high())
        };
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (double edge : new double[] {x.range().low(), x.range().high()}) {
            for (double height : heights) {
                ComputeAllocation split = coordinates.at(edge, height);
                double loss = surface.loss(split.parameters(), split.tokens());
                low = Math.min(low, loss);
                high = Math.max(high, loss);
            }
        }
        return new Range(low, Math.max(high, Math.nextUp(low)));
    }

    /// A thin line for each budget that IsoFLOP finds among the runs.
    private void addBudgets(List<Layer> layers, Study study, Axis x) {
        switch (budgets.of(study.included())) {
            case Analysed found -> {
                for (Budget budget : found.budgets()) {
                    layers.add(
                            plane == Plane.PARAMETERS_TOKENS
                                    ? Cursor.line(budget.compute(), x.range(), Look.BUDGET, "")
                                    : new Rule(
                                            Orientation.VERTICAL,
                                            budget.compute(),
                                            Look.BUDGET,
                                            "",
                                            ""));
                }
            }
            case NotEnough _ -> {}
        }
    }

    private List<Layer> cursor(Study study, double compute, Panel panel) {
        Coordinates coordinates = Coordinates.of(plane);
        List<Layer> layers = new ArrayList<>();
        layers.add(
                plane == Plane.PARAMETERS_TOKENS
                        ? Cursor.line(compute, panel.x().range(), Look.CURSOR, Cursor.text(compute))
                        : Cursor.rule(compute));
        for (LawLines.Styled law : LawLines.inOrder(study)) {
            ComputeAllocation split = law.law().split(compute);
            layers.add(
                    Slice.leader(
                            coordinates.x(split),
                            panel.x().range().high(),
                            coordinates.y(split),
                            law));
        }
        layers.addAll(lines(coordinates, NamePlacement.NONE).dots(study, compute));
        return layers;
    }

    private static LawLines lines(Coordinates coordinates, NamePlacement names) {
        return new LawLines(coordinates::x, coordinates::y, names, true);
    }

    /// The compute that the plane reaches from corner to corner.
    private Range computeIn(Axis x, Axis y) {
        if (plane != Plane.PARAMETERS_TOKENS) {
            return x.range();
        }
        return new Range(
                new ComputeAllocation(x.range().low(), y.range().low()).compute(),
                new ComputeAllocation(x.range().high(), y.range().high()).compute());
    }

    private static ComputeAllocation split(Run run) {
        return new ComputeAllocation(run.parameters(), run.tokens());
    }

    private static String description(Study study, Axis x, Axis y) {
        String surface =
                study.referenceLaw()
                        .map(law -> Words.of("Loss by %s", ReferenceLaws.inWords(law)))
                        .orElse(Words.of("Loss"));
        return Words.of(
                "%s over %s and %s, with the best split of each law and %d runs.",
                surface, x.title(), y.title(), study.runs().size());
    }
}
