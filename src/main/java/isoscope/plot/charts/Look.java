package isoscope.plot.charts;

import isoscope.plot.Paint;
import isoscope.plot.Stroke;

/// Sizes of markers and strokes that mean the same on every chart, in layout units. A marker's size is its width.
final class Look {
    static final double RUN = 6.8;
    static final double SELECTED = 8;
    static final double EXCLUDED = 6;
    static final double LAW_AT_C = 10;
    static final double MINIMUM = 11;
    static final double MODEL = 13;
    static final double OFF_SCALE = 9;

    /// How opaque the band of an interval is.
    static final double BAND = 0.16;

    static final Stroke CURSOR = Stroke.solid(Paint.ACCENT, 1.75);
    static final Stroke BUDGET = Stroke.solid(Paint.AXIS, 1).faded(0.6);
    static final Stroke LARGEST_RUN = Stroke.dashed(Paint.MUTED, 1.2, 2, 4);

    private Look() {}

    /// The dotted line that leads from the cursor to the place of the same value in the next panel.
    static Stroke leader(Paint paint) {
        return Stroke.dashed(paint, 1.2, 1.5, 3);
    }

    /// Whether a line is a leader of any colour.
    static boolean isLeader(Stroke stroke) {
        return stroke.equals(leader(stroke.paint()));
    }
}
