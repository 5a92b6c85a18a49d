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

    /// Where the note may stand, as parts of the width of the frame that it leaves free.
    private static final double[] WAYS = {1, 0, 0.8, 0.6, 0.4, 0.2};

    private static final double STEP_PENALTY = 6;
    private static final double INSET = 10;
    private static final double ABOVE = 6;
    private static final double BELOW = 14;

    /// From other labels: beside one it would be read on.
    private static final double CLEARANCE = 5;

    private final Layer.Band band;
    private final PanelSite site;
    private final double[] x;
    private final double[] y;

    private BandMarks(Layer.Band band, PanelSite site) {
        this.band = band;
        this.site = site;
        int there = band.low().x().size();
        int back = band.high().x().size();
        x = new double[there + back];
        y = new double[there + back];
        for (int i = 0; i < there; i++) {
            put(i, band.low(), i);
        }
        for (int i = 0; i < back; i++) {
            put(there + i, band.high(), back - 1 - i);
        }
    }

    static LayerDrawing of(Layer.Band band, PanelSite site) {
        BandMarks marks = new BandMarks(band, site);
        Rgba fill = site.palette().colour(band.paint()).faded(band.opacity());
        Mark area = new Mark.Path(Series.of(marks.x), Series.of(marks.y), true, fill, null);
        return new LayerDrawing(
                List.of(new Mark.Clipped(site.frame(), List.of(area))),
                band.note().isEmpty() ? List.of() : List.of(marks.note()));
    }

    private void put(int index, Layer.Line edge, int row) {
        x[index] = Math.clamp(site.x(edge.x().get(row)), -FAR, FAR);
        y[index] = Math.clamp(site.y(edge.y().get(row)), -FAR, FAR);
    }

    /// Above or below the band, clear of it over the whole width of the text.
    private LabelRequest note() {
        Rect frame = site.frame();
        double width = site.width(band.note(), Lettering.CAPTION);
        double free = frame.width() - 2 * INSET - width;
        var places = new ArrayList<Placement>();
        for (int i = 0; i < WAYS.length && free > 0; i++) {
            double left = frame.x() + INSET + WAYS[i] * free;
            Extent extent = new Extent();
            for (int end = 0; end < x.length; end++) {
                int start = end == 0 ? x.length - 1 : end - 1;
                extent.addPart(start, end, left, left + width);
            }
            if (extent.top <= extent.bottom) {
                places.add(note(left, extent.top - ABOVE, i * STEP_PENALTY));
                places.add(note(left, extent.bottom + BELOW, (i + 0.5) * STEP_PENALTY));
            }
        }
        return new LabelRequest(Priority.ANNOTATION, frame, CLEARANCE, places).orInKey(this::entry);
    }

    private KeyEntry entry() {
        return new KeyEntry(
                band.note(),
                site.palette().textColour(band.paint()),
                new KeySample.Area(site.palette().colour(band.paint()).faded(band.opacity())));
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

    /// How far up and down the outline reaches between two horizontal places.
    private final class Extent {
        private double top = Double.POSITIVE_INFINITY;
        private double bottom = Double.NEGATIVE_INFINITY;

        /// Adds what of a straight piece of the outline lies between.
        void addPart(int start, int end, double from, double to) {
            double first = Math.max(from, Math.min(x[start], x[end]));
            double last = Math.min(to, Math.max(x[start], x[end]));
            if (first <= last) {
                add(at(start, end, first));
                add(at(start, end, last));
            }
        }

        private double at(int start, int end, double place) {
            double width = x[end] - x[start];
            double way = width == 0 ? 0 : (place - x[start]) / width;
            return y[start] + way * (y[end] - y[start]);
        }

        private void add(double height) {
            top = Math.min(top, height);
            bottom = Math.max(bottom, height);
        }
    }
}
