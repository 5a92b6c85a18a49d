package isoscope.plot.charts;

import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.AxisRanges;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Band;
import isoscope.plot.Layer.Orientation;
import isoscope.plot.Layer.Rule;
import isoscope.plot.Paint;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.plot.Study;
import isoscope.plot.charts.FitCheck.Possible;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The axes of a residual panel, its zero line and the band that holds most runs.
///
/// @param check the fit
/// @param against the quantity on the horizontal axis
record ResidualLayers(Possible check, Quantity against) {
    private static final Stroke ZERO = Stroke.solid(Paint.FITTED, 2);
    private static final double DEVIATIONS = 2;
    private static final double MARGIN = 1.6;

    /// The axis reaches this many times further than the band at most; what lies beyond is off the scale.
    private static final double REACH = 2.75;

    private static final double LEAST_REACH = 0.001;
    private static final double ROOM = 1.12;

    /// The horizontal place of a run.
    ToDoubleFunction<Run> place() {
        return RunColours.value(against);
    }

    /// The horizontal axis: every run.
    Axis across(Study study, AxisRanges view) {
        Range whole = Extent.around(study, place(), MARGIN, new Range(1, 10));
        return Axes.of(against, Axes.title(against), view, whole);
    }

    /// The vertical axis, the same above and below zero.
    Axis up(Study study, AxisRanges view) {
        double largest =
                check.included().stream()
                        .mapToDouble(check::residual)
                        .map(Math::abs)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(LEAST_REACH);
        double band = ROOM * halfWidth();
        double reach = Math.clamp(ROOM * largest, band, REACH * band);
        return axis(study, view, Math.max(reach, LEAST_REACH));
    }

    /// A vertical axis from −reach to reach.
    static Axis axis(Study study, AxisRanges view, double reach) {
        return new Axis(
                "residual",
                study.lossUnit().behind(Words.of("Measured − fitted loss")),
                Scale.LINEAR,
                view.of("residual").orElse(new Range(-reach, reach)),
                TickStyle.SIGNED,
                true);
    }

    /// The layers under the runs.
    List<Layer> ground(Axis x) {
        Series ends = Series.of(x.range().low(), x.range().high());
        Series high = ends.map(_ -> halfWidth());
        return List.of(
                Band.over(ends, high.map(y -> -y), high, Paint.FITTED, Look.BAND, "± 2 RMSE"),
                new Rule(Orientation.HORIZONTAL, 0, ZERO, "", ""));
    }

    private double halfWidth() {
        return DEVIATIONS * check.fitted().goodness().rmse();
    }
}
