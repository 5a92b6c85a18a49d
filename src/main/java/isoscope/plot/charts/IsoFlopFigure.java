package isoscope.plot.charts;

import isoscope.fit.frontier.IsoFlop;
import isoscope.fit.frontier.IsoFlop.Analysed;
import isoscope.fit.frontier.IsoFlop.Budget;
import isoscope.fit.frontier.IsoFlop.NotEnough;
import isoscope.fit.resample.Ensemble;
import isoscope.plot.Axis;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.MapColour;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Loss against model size at each compute budget, with its parabola and minimum, and the minima against compute:
/// approach 2 of Hoffmann et al. 2022.
public final class IsoFlopFigure implements FigureBuilder {
    private static final Cell PARABOLAS = new Cell(0, 0, 0.58, 1);
    private static final Cell PARAMETERS = new Cell(0.58, 0, 0.42, 0.48);
    private static final Cell TOKENS = new Cell(0.58, 0.48, 0.42, 0.52);
    private static final Range NO_LOSSES = new Range(2, 4);

    private final Latest<List<Run>, IsoFlop> analysis = new Latest<>(IsoFlop::of);
    private final MinimaIntervals intervals = new MinimaIntervals();
    private final Bands bands = new Bands();

    @Override
    public boolean isPrepared(Study study) {
        return analysis.knows(study.included()) && intervals.isKnown(study);
    }

    @Override
    public void prepare(Study study, BooleanSupplier cancelled) {
        analysis.of(study.included());
        intervals.prepare(study, cancelled);
    }

    /// The budgets of the included runs, as the figure of that study shows them.
    public IsoFlop analysis(Study study) {
        return analysis.of(study.included());
    }

    /// The line through the minima as found with other runs; empty as long as that is not found out.
    public Optional<Ensemble> resampled(Study study) {
        return intervals.isKnown(study) ? intervals.of(study) : Optional.empty();
    }

    /// The colour of a budget's parabola and minimum; of its runs too, unless a study colours them otherwise.
    public static MapColour colour(Analysed found, Budget budget) {
        return BudgetColours.of(found, budget.compute());
    }

    @Override
    public String id() {
        return "isoflop";
    }

    @Override
    public Figure build(Study study, double compute, AxisRanges view) {
        return switch (analysis(study)) {
            case Analysed found -> moveTo(drawn(study, found, view), study, compute);
            case NotEnough reason -> moveTo(refused(study, reason, view), study, compute);
        };
    }

    @Override
    public Figure moveTo(Figure built, Study study, double compute) {
        return switch (analysis(study)) {
            case Analysed found -> {
                Panel left = built.panels().get(0);
                Panel parameters = built.panels().get(1);
                Panel tokens = built.panels().get(2);
                yield built.withPanels(
                        List.of(
                                left.withLive(Parabolas.predicted(study, compute, left)),
                                parameters.withLive(
                                        Minima.PARAMETERS.cursor(
                                                found, compute, Cursor.rule(compute))),
                                tokens.withLive(
                                        Minima.TOKENS.cursor(
                                                found, compute, Cursor.bareRule(compute)))));
            }
            case NotEnough _ -> built;
        };
    }

    private Figure drawn(Study study, Analysed found, AxisRanges view) {
        Parabolas parabolas = new Parabolas(study, found);
        Axis size =
                Axes.of(
                        Quantity.PARAMETERS,
                        Axes.title(Quantity.PARAMETERS),
                        view,
                        parabolas.sizes());
        Axis loss = Axes.ofLoss(study, view, parabolas.losses());
        Axis budget = budgetAxis(study, view);
        Panel left = new Panel("parabolas", PARABOLAS, size, loss, parabolas.layers(), List.of());
        String description =
                Words.of(
                        "Loss against parameters at %d compute budgets with a parabola each, and their minima against compute.",
                        found.budgets().size());
        return new Figure(
                        id(),
                        description,
                        List.of(
                                left,
                                minima(
                                        Minima.PARAMETERS,
                                        study,
                                        found,
                                        view,
                                        PARAMETERS,
                                        Axes.unlabelled(budget)),
                                minima(Minima.TOKENS, study, found, view, TOKENS, budget)))
                .withNote(CountNote.of(study));
    }

    private Panel minima(
            Minima minima, Study study, Analysed found, AxisRanges view, Cell cell, Axis x) {
        Axis y = minima.axis(study, found, x.range(), view);
        Optional<Ensemble> own = intervals.of(study);
        List<Layer> layers = new ArrayList<>(minima.band(study, own, bands));
        layers.addAll(minima.layers(study, found, own, x.range()));
        return new Panel(minima.id(), cell, x, y, layers, List.of());
    }

    private Figure refused(Study study, NotEnough reason, AxisRanges view) {
        Extent extent = Extent.of(study);
        Axis size =
                Axes.of(
                        Quantity.PARAMETERS,
                        Axes.title(Quantity.PARAMETERS),
                        view,
                        extent.parameters());
        Axis loss = Axes.ofLoss(study, view, NO_LOSSES);
        Panel only =
                new Panel(
                        "parabolas",
                        Cell.WHOLE,
                        size,
                        loss,
                        Notices.only(reason.reason(), reason.help()),
                        List.of());
        return new Figure(id(), reason.reason(), List.of(only));
    }

    private static Axis budgetAxis(Study study, AxisRanges view) {
        return Axes.of(
                Quantity.COMPUTE, Words.of("Budget C (FLOP)"), view, Extent.of(study).compute());
    }
}
