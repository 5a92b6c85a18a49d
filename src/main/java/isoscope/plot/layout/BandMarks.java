package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.plot.layout.LabelRequest.Priority;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.List;

/// The area between two lines, without an edge, and the note beside it.
final class BandMarks {
    /// Nothing of the page lies further out; places beyond are pulled in, so that painters get small numbers.
    private static final double FAR = 20_000;

    /// Where the middle of the note may stand, as parts of the width of the frame that it leaves free.
    private static final double[] WAYS = {1, 0, 0.8, 0.6, 0.4, 0.2};

    private static final double STEP_PENALTY = 6;
    private static final double INSET = 10;
    private static final double ABOVE = 6;
    private static final double BELOW = 14;

    private final Layer.Band band;
    private final PanelSite site;
    private final double[] x;
    private final double[] low;
    private final double[] high;

    private BandMarks(Layer.Band band, PanelSite site) {
        this.band = band;
        this.site = site;
        int count = band.x().size();
        x = new double[count];
        low = new double[count];
        high = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = near(site.x(band.x().get(i)));
            low[i] = near(site.y(band.low().get(i)));
            high[i] = near(site.y(band.high().get(i)));
        }
    }

    static LayerDrawing of(Layer.Band band, PanelSite site) {
        BandMarks marks = new BandMarks(band, site);
        Mark area = new Mark.Clipped(site.frame(), List.of(marks.area()));
        return new LayerDrawing(
                List.of(area), band.note().isEmpty() ? List.of() : List.of(marks.note()));
    }

    private Mark.Path area() {
        int count = x.length;
        double[] outlineX = new double[2 * count];
        double[] outlineY = new double[2 * count];
        for (int i = 0; i < count; i++) {
            int back = 2 * count - 1 - i;
            outlineX[i] = x[i];
            outlineX[back] = x[i];
            outlineY[i] = low[i];
            outlineY[back] = high[i];
        }
        Rgba fill = site.palette().colour(band.paint()).faded(band.opacity());
        return new Mark.Path(Series.of(outlineX), Series.of(outlineY), true, fill, null);
    }

    /// Above or below the band, clear of it over the whole width of the text.
    private LabelRequest note() {
        Rect frame = site.frame();
        double width = site.width(band.note(), Lettering.CAPTION);
        double free = frame.width() - 2 * INSET - width;
        var places = new ArrayList<Placement>();
        for (int i = 0; i < WAYS.length && free > 0; i++) {
            double left = frame.x() + INSET + WAYS[i] * free;
            double top = edge(high, left, left + width, true) - ABOVE;
            double bottom = edge(low, left, left + width, false) + BELOW;
            places.add(note(left, top, i * STEP_PENALTY));
            places.add(note(left, bottom, (i + 0.5) * STEP_PENALTY));
        }
        return new LabelRequest(Priority.ANNOTATION, frame, 1, places);
    }

    private Placement note(double left, double baseline, double penalty) {
        Mark.Text text =
                site.text(
                        band.note(),
                        Lettering.CAPTION,
                        left,
                        baseline,
                        Mark.Align.LEFT,
                        site.palette().textColour(band.paint()),
                        site.ground(left, baseline));
        return Placement.of(text, site.ruler(), penalty);
    }

    /// The highest or the lowest place of an edge between two horizontal places.
    private double edge(double[] y, double from, double to, boolean highest) {
        double extreme =
                highest ? Math.min(at(y, from), at(y, to)) : Math.max(at(y, from), at(y, to));
        for (int i = 0; i < x.length; i++) {
            if (x[i] > from && x[i] < to) {
                extreme = highest ? Math.min(extreme, y[i]) : Math.max(extreme, y[i]);
            }
        }
        return extreme;
    }

    /// The place of an edge, straight between the points it is known at.
    private double at(double[] y, double place) {
        for (int i = 1; i < x.length; i++) {
            if (place <= x[i]) {
                double way = Math.clamp((place - x[i - 1]) / (x[i] - x[i - 1]), 0, 1);
                return y[i - 1] + way * (y[i] - y[i - 1]);
            }
        }
        return y[y.length - 1];
    }

    private static double near(double place) {
        return Math.clamp(place, -FAR, FAR);
    }
}
