package isoscope.ui.library;

import isoscope.plot.Axis;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Panel;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.List;

/// The lines of a figure's first panel, without axes.
///
/// @param lines from left to right, coordinates from 0 at the left and the top to 1
record Thumbnail(List<Line> lines) {
    /// Of a law that has no chart.
    static final Thumbnail NONE = new Thumbnail(List.of());

    private static final int STEP = 4;

    Thumbnail {
        lines = List.copyOf(lines);
    }

    /// A line; a gap in it, and what lies outside the panel, is left out.
    record Line(Series x, Series y) {}

    /// The lines of a figure.
    static Thumbnail of(Figure figure) {
        Panel panel = figure.panels().getFirst();
        return new Thumbnail(
                panel.layers().stream()
                        .filter(Curve.class::isInstance)
                        .map(layer -> line((Curve) layer, panel))
                        .toList());
    }

    private static Line line(Curve curve, Panel panel) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < curve.x().size(); i += STEP) {
            double height = place(curve.y().get(i), panel.y());
            if (height >= 0 && height <= 1) {
                points.add(new double[] {place(curve.x().get(i), panel.x()), 1 - height});
            }
        }
        return new Line(
                Series.from(points, point -> point[0]), Series.from(points, point -> point[1]));
    }

    private static double place(double value, Axis axis) {
        double low = axis.range().low();
        double high = axis.range().high();
        return axis.scale() == Axis.Scale.LOG
                ? Math.log(value / low) / Math.log(high / low)
                : (value - low) / (high - low);
    }
}
