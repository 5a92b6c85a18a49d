package isoscope.plot.charts;

import isoscope.fit.frontier.IsoFlop.Analysed;
import isoscope.fit.frontier.IsoFlop.Budget;
import isoscope.fit.frontier.IsoFlop.Status;
import isoscope.law.ComputeAllocation;
import isoscope.law.LossSurface;
import isoscope.law.ScalingLaw;
import isoscope.plot.Colouring;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.MapColour;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.plot.Study;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// The left panel of IsoFLOP: each budget's runs, parabola and minimum, the dearest budget palest.
///
/// @param study the study that it is about
/// @param found its budgets
record Parabolas(Study study, Analysed found) {
    private static final int POINTS = 48;
    private static final double OVERHANG = 1.12;
    private static final Stroke CURVE = Stroke.solid(Paint.FOREGROUND, 1.5);
    private static final Stroke THROUGH_MINIMA = Stroke.dashed(Paint.FITTED, 2, 4, 3);
    private static final Stroke PREDICTED = Stroke.dashed(Paint.ACCENT, 1.75, 6, 4);

    /// The sizes of all budgets, with room for the budgets' names at the right.
    Range sizes() {
        var sizes = runs().stream().mapToDouble(Run::parameters).summaryStatistics();
        return new Range(sizes.getMin() / 1.6, sizes.getMax() * 3.5);
    }

    /// The losses of all budgets.
    Range losses() {
        var losses = runs().stream().mapToDouble(Run::loss).summaryStatistics();
        double margin = Math.pow(losses.getMax() / losses.getMin(), 0.06);
        return new Range(losses.getMin() / margin, losses.getMax() * margin);
    }

    /// The static layers.
    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        if (study.shows("parabolas")) {
            found.budgets().forEach(budget -> addParabola(layers, budget));
        }
        Colouring colouring = BudgetColours.of(found, budgets());
        layers.addAll(new RunLayers(Run::parameters, Run::loss).of(study, runs(), colouring));
        layers.addAll(ColourScheme.bar(study, List.of()));
        if (study.shows("minima")) {
            addMinima(layers);
        }
        return layers;
    }

    /// The parabola that the judging law predicts for the cursor's compute, when its minimum is in view.
    static List<Layer> predicted(Study study, double compute, Panel panel) {
        Optional<ScalingLaw> referenceLaw = study.referenceLaw();
        Optional<LossSurface> surface = referenceLaw.flatMap(ScalingLaw::surface);
        if (surface.isEmpty() || !sees(panel, referenceLaw.get().split(compute), surface.get())) {
            return List.of();
        }
        Series sizes = Series.logSpaced(panel.x().range().low(), panel.x().range().high(), POINTS);
        Series losses = sizes.map(n -> loss(surface.get(), ComputeAllocation.of(compute, n)));
        return List.of(
                new Curve(
                        sizes, losses, PREDICTED, null, Cursor.text(compute), NamePlacement.ALONG));
    }

    private static boolean sees(Panel panel, ComputeAllocation split, LossSurface surface) {
        return panel.x().range().contains(split.parameters())
                && panel.y().range().contains(loss(surface, split));
    }

    private static double loss(LossSurface surface, ComputeAllocation split) {
        return surface.loss(split.parameters(), split.tokens());
    }

    private void addParabola(List<Layer> layers, Budget budget) {
        double low = budget.runs().getFirst().parameters() / OVERHANG;
        double high = budget.runs().getLast().parameters() * OVERHANG;
        Series sizes = Series.logSpaced(low, high, POINTS);
        MapColour colour = BudgetColours.of(found, budget.compute());
        String name = BudgetColours.name(budget);
        layers.add(
                new Curve(
                        sizes, sizes.map(budget::loss), CURVE, colour, name, NamePlacement.BESIDE));
    }

    private void addMinima(List<Layer> layers) {
        List<Budget> sound = found.budgets().stream().filter(b -> b.status() == Status.OK).toList();
        Series x = Series.from(sound, Budget::bestParameters);
        Series y = Series.from(sound, Budget::bestLoss);
        layers.add(new Curve(x, y, THROUGH_MINIMA, null, "", NamePlacement.NONE));
        layers.add(
                new Points(
                        x,
                        y,
                        sound.stream().map(BudgetColours::id).toList(),
                        Shape.DIAMOND,
                        Look.MINIMUM,
                        Paint.FITTED,
                        null,
                        null));
    }

    private List<Run> runs() {
        return found.budgets().stream().flatMap(budget -> budget.runs().stream()).toList();
    }

    /// The compute of the budget of each of [#runs].
    private DoubleStream budgets() {
        return found.budgets().stream()
                .flatMapToDouble(
                        budget -> budget.runs().stream().mapToDouble(_ -> budget.compute()));
    }
}
