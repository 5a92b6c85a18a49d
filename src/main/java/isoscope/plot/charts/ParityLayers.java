package isoscope.plot.charts;

import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.AxisRanges;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Paint;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.plot.Study;
import isoscope.plot.charts.FitCheck.Possible;
import isoscope.quantity.LossUnit;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The axes of a parity panel and the line on which measured and predicted loss are the same.
///
/// @param losses the range of both axes unless zoomed
/// @param unit of the losses
record ParityLayers(Range losses, LossUnit unit) {
    private static final Stroke EXACT = Stroke.solid(Paint.FITTED, 2);
    private static final double MARGIN = 0.03;

    /// Runs left out of the fit widen the axes by no more than this factor, or a diverged one would take all the room.
    private static final double ROOM_FOR_EXCLUDED = 1.2;

    /// Room for every included run, and for the others if they are not far off.
    static ParityLayers of(Possible check, Study study) {
        var included = both(check, check.included().stream()).summaryStatistics();
        double low = included.getMin() / ROOM_FOR_EXCLUDED;
        double high = included.getMax() * ROOM_FOR_EXCLUDED;
        var shown =
                both(check, study.runs().runs().stream())
                        .filter(loss -> loss >= low && loss <= high)
                        .summaryStatistics();
        double margin = Math.pow(shown.getMax() / shown.getMin(), MARGIN) * 1.002;
        return new ParityLayers(
                new Range(shown.getMin() / margin, shown.getMax() * margin), study.lossUnit());
    }

    /// The horizontal axis.
    Axis measured(AxisRanges view) {
        return axis("measured-loss", Words.of("Measured loss"), view);
    }

    /// The vertical axis.
    Axis predicted(AxisRanges view) {
        return axis("predicted-loss", Words.of("Loss predicted by the fitted law"), view);
    }

    /// The diagonal, as far as either axis reaches.
    static Layer exact(Axis x, Axis y) {
        Series ends =
                Series.of(
                        Math.min(x.range().low(), y.range().low()),
                        Math.max(x.range().high(), y.range().high()));
        return new Curve(ends, ends, EXACT, null, Words.of("exact"), NamePlacement.ALONG);
    }

    private Axis axis(String id, String title, AxisRanges view) {
        Range range = view.of(id).orElse(losses);
        return new Axis(id, unit.behind(title), Scale.LOG, range, TickStyle.DECIMAL, true);
    }

    private static DoubleStream both(Possible check, Stream<Run> runs) {
        return runs.flatMapToDouble(run -> DoubleStream.of(run.loss(), check.predicted(run)))
                .filter(Double::isFinite);
    }
}
