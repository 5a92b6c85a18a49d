package isoscope.plot.charts;

import isoscope.plot.Axis;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Label;
import isoscope.plot.Layer.Place;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Runs beyond the ends of a linear vertical axis: triangles on its edges, and how many there are.
///
/// @param x the horizontal axis
/// @param y the vertical axis
/// @param across the horizontal place of a run
/// @param up its vertical place
record OffScale(Axis x, Axis y, ToDoubleFunction<Run> across, ToDoubleFunction<Run> up) {
    private static final double INSET = 0.022;

    /// The triangles, in the colour of a warning for runs of the fit and of danger for those left out of it, and the
    /// count with the farthest value.
    List<Layer> layers(Study study) {
        List<Run> runs = study.runs().runs().stream().filter(this::isOff).toList();
        if (runs.isEmpty()) {
            return List.of();
        }
        Predicate<Run> excluded = run -> study.excluded().contains(run.id());
        List<Layer> layers = new ArrayList<>();
        addTriangles(layers, runs.stream().filter(excluded).toList(), Paint.DANGER);
        addTriangles(layers, runs.stream().filter(excluded.negate()).toList(), Paint.WARNING);
        layers.add(count(runs, runs.stream().filter(excluded).count()));
        return layers;
    }

    private boolean isOff(Run run) {
        double value = up.applyAsDouble(run);
        return Double.isFinite(value)
                && !y.range().contains(value)
                && x.range().contains(across.applyAsDouble(run));
    }

    private void addTriangles(List<Layer> layers, List<Run> runs, Paint paint) {
        addTriangles(layers, runs.stream().filter(this::isAbove).toList(), Shape.TRIANGLE, paint);
        addTriangles(
                layers,
                runs.stream().filter(run -> !isAbove(run)).toList(),
                Shape.TRIANGLE_DOWN,
                paint);
    }

    private void addTriangles(List<Layer> layers, List<Run> runs, Shape shape, Paint paint) {
        if (!runs.isEmpty()) {
            layers.add(
                    new Points(
                            Series.from(runs, across),
                            Series.from(runs, this::edge),
                            runs.stream().map(Run::id).toList(),
                            shape,
                            Look.OFF_SCALE,
                            paint,
                            null,
                            null));
        }
    }

    private Label count(List<Run> runs, long excluded) {
        Run farthest =
                runs.stream()
                        .max(Comparator.comparingDouble(run -> Math.abs(up.applyAsDouble(run))))
                        .orElseThrow();
        double value = up.applyAsDouble(farthest);
        String text =
                runs.size() == 1
                        ? Words.of("1 run off the scale")
                        : Words.of("%s runs off the scale", runs.size());
        String reach = QuantityFormat.signed(value, Math.abs(value) < 1 ? 3 : 1);
        return new Label(
                across.applyAsDouble(farthest),
                edge(farthest),
                text,
                (runs.size() == 1 ? Words.of("at %s", reach) : Words.of("as far as %s", reach))
                        + (excluded == 0 ? "" : Words.of(", %d excluded", excluded)),
                Paint.WARNING,
                Place.AUTO);
    }

    private boolean isAbove(Run run) {
        return up.applyAsDouble(run) > y.range().high();
    }

    private double edge(Run run) {
        Range range = y.range();
        double inset = INSET * (range.high() - range.low());
        return isAbove(run) ? range.high() - inset : range.low() + inset;
    }
}
