package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Rgba;
import isoscope.quantity.Series;
import java.util.List;

/// The area between two lines, without an edge.
final class BandMarks {
    /// Nothing of the page lies further out; places beyond are pulled in, so that painters get small numbers.
    private static final double FAR = 20_000;

    private BandMarks() {}

    static LayerDrawing of(Layer.Band band, PanelSite site) {
        int count = band.x().size();
        double[] x = new double[2 * count];
        double[] y = new double[2 * count];
        for (int i = 0; i < count; i++) {
            int back = 2 * count - 1 - i;
            x[i] = near(site.x(band.x().get(i)));
            x[back] = x[i];
            y[i] = near(site.y(band.low().get(i)));
            y[back] = near(site.y(band.high().get(i)));
        }
        Rgba fill = site.palette().colour(band.paint()).faded(band.opacity());
        Mark.Path area = new Mark.Path(Series.of(x), Series.of(y), true, fill, null);
        return LayerDrawing.of(new Mark.Clipped(site.frame(), List.of(area)));
    }

    private static double near(double place) {
        return Math.clamp(place, -FAR, FAR);
    }
}
