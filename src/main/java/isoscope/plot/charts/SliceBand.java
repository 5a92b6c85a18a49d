package isoscope.plot.charts;

import isoscope.fit.resample.Ensemble;
import isoscope.law.ComputeAllocation;
import isoscope.law.LossSurface;
import isoscope.law.ScalingLaw;
import isoscope.numerics.Interval;
import isoscope.plot.Coordinates;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Band;
import isoscope.plot.Layer.Line;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Paint;
import isoscope.plot.Range;
import isoscope.quantity.Series;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The interval of the fitted loss along one budget. It follows the cursor, so it looks at a part of the resamples only.
final class SliceBand {
    private static final int HEIGHTS = 25;
    private static final int MOST_LAWS = 200;

    private SliceBand() {}

    /// The band over a range of the slice's vertical axis; nothing when the laws predict no loss.
    static List<Layer> of(Ensemble ensemble, Plane plane, double compute, Range heights) {
        List<LossSurface> surfaces = some(ensemble);
        if (surfaces.isEmpty()) {
            return List.of();
        }
        Series y = Series.logSpaced(heights.low(), heights.high(), HEIGHTS);
        List<Interval> losses =
                IntStream.range(0, HEIGHTS)
                        .mapToObj(i -> Coordinates.of(plane).onBudget(compute, y.get(i)))
                        .map(split -> losses(surfaces, split, ensemble.settings().confidence()))
                        .toList();
        return List.of(
                new Band(
                        new Line(Series.from(losses, Interval::low), y),
                        new Line(Series.from(losses, Interval::high), y),
                        Paint.FITTED,
                        Look.BAND,
                        ""));
    }

    private static Interval losses(
            List<LossSurface> surfaces, ComputeAllocation split, double confidence) {
        return Interval.percentile(
                Series.from(surfaces, surface -> surface.loss(split.parameters(), split.tokens())),
                confidence);
    }

    /// Evenly through the resamples, which are in no order.
    private static List<LossSurface> some(Ensemble ensemble) {
        int every = Math.ceilDiv(ensemble.laws().size(), MOST_LAWS);
        return IntStream.range(0, ensemble.laws().size())
                .filter(i -> i % every == 0)
                .mapToObj(ensemble.laws()::get)
                .flatMap(law ->
                        law instanceof ScalingLaw scaling
                                ? scaling.surface().stream()
                                : Optional.<LossSurface>empty().stream())
                .toList();
    }
}
