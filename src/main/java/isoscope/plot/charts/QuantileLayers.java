package isoscope.plot.charts;

import isoscope.fit.check.NormalPlot;
import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.AxisRanges;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.Label;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Place;
import isoscope.plot.Paint;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.plot.charts.FitCheck.Possible;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/// The axes of a normal quantile panel and the line that residuals of a normal distribution would follow.
///
/// @param included the runs that take part in the fit
/// @param plot their residuals in order
/// @param ranks the place of each run in that order
record QuantileLayers(List<Run> included, NormalPlot plot, Map<String, Integer> ranks) {
    private static final Stroke LINE = Stroke.solid(Paint.FITTED, 2);
    private static final double ROOM = 1.12;
    private static final double LEAST_REACH = 2;

    /// Residuals beyond so many robust deviations are off the scale.
    private static final double MOST_REACH = 12;

    private static final double TAIL = 3;

    /// Copies the collections.
    QuantileLayers {
        included = List.copyOf(included);
        ranks = Map.copyOf(ranks);
    }

    /// Orders the residuals of a fit.
    static QuantileLayers of(Possible check) {
        NormalPlot plot = NormalPlot.of(check.fitted().law(), check.included());
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < plot.runs().size(); i++) {
            ranks.put(plot.runs().get(i), i);
        }
        return new QuantileLayers(check.included(), plot, ranks);
    }

    /// The runs that have a residual.
    RunSet sample(String name) {
        return new RunSet(
                name, included.stream().filter(run -> ranks.containsKey(run.id())).toList());
    }

    /// The horizontal place of a run.
    double quantile(Run run) {
        return value(run, plot.quantiles());
    }

    /// The vertical place of a run.
    double residual(Run run) {
        return value(run, plot.residuals());
    }

    /// The horizontal axis.
    Axis across(AxisRanges view) {
        double reach = Math.max(LEAST_REACH, ROOM * plot.quantiles().max());
        return axis("normal-quantile", Words.of("Normal quantile"), reach, view);
    }

    /// The vertical axis.
    Axis up(AxisRanges view) {
        double largest =
                DoubleStream.of(plot.residuals().toArray())
                        .map(Math::abs)
                        .filter(residual -> residual <= MOST_REACH)
                        .max()
                        .orElse(LEAST_REACH);
        double reach = ROOM * Math.max(LEAST_REACH, largest);
        return axis("standardised", Words.of("Log-residual, in robust deviations"), reach, view);
    }

    /// The layers under the runs.
    List<Layer> ground(Axis x) {
        Series ends = Series.of(x.range().low(), x.range().high());
        Curve line =
                new Curve(ends, ends.map(plot::line), LINE, null, "normal", NamePlacement.ALONG);
        return List.of(
                line, new Label(0, 0, tails(), expected(), Paint.FITTED, Place.BOTTOM_RIGHT));
    }

    /// A description of the picture, for those who cannot see it.
    String description() {
        return Words.of(
                "%d sorted log-residuals against normal quantiles: %s, %s. Points above the line at the right or "
                        + "below it at the left mean heavier tails than normal, for example from a few runs far "
                        + "off; the Huber loss limits the pull of such runs on the fit.",
                plot.residuals().size(), tails(), expected());
    }

    private String tails() {
        long beyond = plot.beyond(TAIL);
        return beyond == 1 ? Words.of("1 run beyond ±3") : Words.of("%s runs beyond ±3", beyond);
    }

    private String expected() {
        return Words.of("%.1f if normal", plot.expectedBeyond(TAIL));
    }

    private static Axis axis(String id, String title, double reach, AxisRanges view) {
        Range range = view.of(id).orElse(new Range(-reach, reach));
        return new Axis(id, title, Scale.LINEAR, range, TickStyle.SIGNED, true);
    }

    private double value(Run run, Series values) {
        Integer rank = ranks.get(run.id());
        return rank == null ? Double.NaN : values.get(rank);
    }
}
