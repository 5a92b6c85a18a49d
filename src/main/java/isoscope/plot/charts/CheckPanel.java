package isoscope.plot.charts;

import isoscope.plot.Axis;
import isoscope.plot.AxisRanges;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.plot.charts.FitCheck.Possible;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One panel that checks a fit: which axes, which layers under the runs, and where a run stands.
///
/// @param study the study that it is about
/// @param check its fit
/// @param colours of the runs
/// @param view the ranges that the user has zoomed to
record CheckPanel(Study study, Possible check, RunColours colours, AxisRanges view) {

    /// The panels of a study whose runs are coloured by a quantity.
    static CheckPanel of(Study study, Possible check, Quantity colouring, AxisRanges view) {
        return new CheckPanel(study, check, new RunColours(study, colouring), view);
    }

    /// Measured against predicted loss.
    Panel parity(Cell cell) {
        ParityLayers parity = ParityLayers.of(check, study);
        Axis x = parity.measured(view);
        Axis y = parity.predicted(view);
        List<Layer> ground = List.of(ParityLayers.exact(x, y));
        List<Layer> runs = runs(new RunLayers(Run::loss, check::predicted));
        return panel("parity", cell, x, y, ground, runs, true);
    }

    /// How many runs the axes of parity leave out; empty for none.
    String outside() {
        ParityLayers parity = ParityLayers.of(check, study);
        Range across = parity.measured(view).range();
        Range up = parity.predicted(view).range();
        List<Run> outside =
                study.runs().runs().stream()
                        .filter(run -> Double.isFinite(check.predicted(run)))
                        .filter(run ->
                                !across.contains(run.loss()) || !up.contains(check.predicted(run)))
                        .toList();
        long excluded = outside.stream().filter(run -> study.excluded().contains(run.id())).count();
        if (outside.isEmpty()) {
            return "";
        }
        String runs =
                outside.size() == 1
                        ? Words.of("1 run outside the axes")
                        : Words.of("%d runs outside the axes", outside.size());
        return excluded == 0 ? runs : runs + Words.of(" (%d excluded)", excluded);
    }

    /// Residuals against a quantity.
    ///
    /// @param withBar whether a bar says what the colours mean
    Panel residuals(Cell cell, Quantity against, boolean withBar) {
        ResidualLayers residuals = new ResidualLayers(check, against);
        Axis x = residuals.across(study, view);
        Axis y = residuals.up(study, view);
        List<Layer> runs = new ArrayList<>(runs(new RunLayers(residuals.place(), check::residual)));
        if (view.of(y.id()).isEmpty()) {
            runs.addAll(new OffScale(x, y, residuals.place(), check::residual).layers(study));
        }
        return panel("residuals", cell, x, y, residuals.ground(x), runs, withBar);
    }

    /// Residuals in order against normal quantiles.
    Panel quantiles(Cell cell, QuantileLayers quantiles) {
        Axis x = quantiles.across(view);
        Axis y = quantiles.up(view);
        Study sample = study.withRuns(quantiles.sample(study.runs().name()));
        List<Layer> runs =
                new ArrayList<>(
                        new RunLayers(quantiles::quantile, quantiles::residual)
                                .of(
                                        sample,
                                        ColourScheme.of(study),
                                        sample.included(),
                                        colours.colouring(
                                                Series.from(sample.included(), colours.value()))));
        if (view.of(y.id()).isEmpty()) {
            runs.addAll(
                    new OffScale(x, y, quantiles::quantile, quantiles::residual).layers(sample));
        }
        return panel("quantiles", cell, x, y, quantiles.ground(x), runs, true);
    }

    private List<Layer> runs(RunLayers layers) {
        return layers.of(study, colours.value(), colours::colouring);
    }

    private Panel panel(
            String id,
            Cell cell,
            Axis x,
            Axis y,
            List<Layer> ground,
            List<Layer> runs,
            boolean withBar) {
        List<Layer> bar = withBar ? ColourScheme.bar(study, List.of(colours.bar())) : List.of();
        List<Layer> layers = Stream.of(ground, runs, bar).flatMap(List::stream).toList();
        return new Panel(id, cell, x, y, layers, List.of());
    }
}
