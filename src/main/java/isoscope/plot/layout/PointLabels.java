package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.plot.layout.LabelRequest.Priority;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.List;

/// Text at a point: right of it, left of it, round its corners, above, below, then further off with a leader.
final class PointLabels {
    private static final double LINE = 14.5;
    private static final double BASELINE = 4.2;
    private static final double CORNER_INSET_X = 14;
    private static final double CORNER_INSET_Y = 20;
    private static final double[] LEADERS = {45, 55, 65, 85};
    private static final double[] DIRECTIONS = {-50, -130, 50, 130, -20, 20, 160, -160, -90, 90};
    private static final double EMPTY_MARGIN = 24;
    private static final double LEADER_PENALTY = 16;
    private static final double STEP_PENALTY = 3;

    private final PanelSite site;
    private final Words words;

    private PointLabels(PanelSite site, Words words) {
        this.site = site;
        this.words = words;
    }

    static LayerDrawing of(Layer.Label label, PanelSite site) {
        Rgba colour = site.palette().textColour(label.paint());
        Words words = new Words(label.text(), label.detail(), colour);
        PointLabels labels = new PointLabels(site, words);
        Rect frame = site.frame();
        LabelRequest request =
                switch (label.place()) {
                    case AUTO -> labels.around(label, Priority.CURSOR_VALUE);
                    case CENTRE ->
                            labels.fixed(
                                    frame.x() + frame.width() / 2,
                                    frame.y() + frame.height() / 2,
                                    Mark.Align.CENTRE);
                    case TOP_LEFT ->
                            labels.fixed(
                                    frame.x() + CORNER_INSET_X,
                                    frame.y() + CORNER_INSET_Y,
                                    Mark.Align.LEFT);
                    case BOTTOM_RIGHT ->
                            labels.fixed(
                                    frame.right() - CORNER_INSET_X,
                                    frame.bottom() - CORNER_INSET_Y,
                                    Mark.Align.RIGHT);
                };
        return new LayerDrawing(List.of(), List.of(request));
    }

    /// The label of a marker.
    ///
    /// @param size the width of the marker
    static LabelRequest ofMarker(
            String text,
            Rgba colour,
            double x,
            double y,
            double size,
            Priority priority,
            PanelSite site) {
        return new PointLabels(site, new Words(text, "", colour))
                .around(x, y, size / 2 + 5, priority, inside(site));
    }

    /// The name of a line beside its last point; it may reach into the right margin.
    static LabelRequest atEnd(Layer.Curve curve, double x, double y, PanelSite site) {
        Words words = new Words(curve.name(), "", CurveMarks.nameColour(curve, site));
        Rect frame = site.frame();
        double width = site.cellRight() - frame.x();
        Rect within = new Rect(frame.x(), frame.y(), width, frame.height());
        return new PointLabels(site, words).around(x, y, 6, Priority.LAW_NAME, within);
    }

    private LabelRequest around(Layer.Label label, Priority priority) {
        if (!site.shows(label.x(), label.y())) {
            return new LabelRequest(priority, site.page(), 0, List.of());
        }
        return around(site.x(label.x()), site.y(label.y()), 10, priority, inside(site));
    }

    /// Labels of points may reach into an empty right margin, not over the edge of a field or into the names of lines.
    private static Rect inside(PanelSite site) {
        Rect frame = site.frame();
        double margin = site.cellRight() - frame.right();
        double spare = site.field() == null && margin < EMPTY_MARGIN ? margin : 0;
        return new Rect(frame.x(), frame.y(), frame.width() + spare, frame.height());
    }

    private LabelRequest around(double x, double y, double gap, Priority priority, Rect within) {
        double diagonal = 0.75 * gap;
        double height = words.isTall() ? LINE : 0;
        double above = -diagonal - 2 - height;
        double below = diagonal + 9;
        var places = new ArrayList<Placement>();
        add(places, x + gap, y + BASELINE, Mark.Align.LEFT);
        add(places, x - gap, y + BASELINE, Mark.Align.RIGHT);
        add(places, x + diagonal, y + above, Mark.Align.LEFT);
        add(places, x + diagonal, y + below, Mark.Align.LEFT);
        add(places, x - diagonal, y + above, Mark.Align.RIGHT);
        add(places, x - diagonal, y + below, Mark.Align.RIGHT);
        add(places, x, y - gap - 3 - height, Mark.Align.CENTRE);
        add(places, x, y + gap + 10, Mark.Align.CENTRE);
        return new LabelRequest(
                priority, within, 1.5, places, LEADER_PENALTY, () -> leaders(x, y, gap));
    }

    private List<Placement> leaders(double x, double y, double gap) {
        var places = new ArrayList<Placement>();
        for (double length : LEADERS) {
            for (double direction : DIRECTIONS) {
                places.add(led(x, y, gap, length, Math.toRadians(direction), places.size()));
            }
        }
        return places;
    }

    private LabelRequest fixed(double x, double y, Mark.Align align) {
        var places = new ArrayList<Placement>();
        add(places, x, y, align);
        return new LabelRequest(Priority.ANNOTATION, site.frame(), 0, places);
    }

    private void add(List<Placement> places, double x, double y, Mark.Align align) {
        places.add(placement(x, y, align, STEP_PENALTY * places.size()));
    }

    private Placement led(
            double x, double y, double gap, double length, double direction, int order) {
        double cos = Math.cos(direction);
        double sin = Math.sin(direction);
        double endX = x + length * cos;
        double endY = y + length * sin;
        double startX = x + (gap - 3) * cos;
        double startY = y + (gap - 3) * sin;
        Mark.Path leader =
                new Mark.Path(
                        Series.of(startX, endX),
                        Series.of(startY, endY),
                        false,
                        null,
                        Mark.Line.solid(words.colour(), 1));
        // The leader takes room too, so that it does not strike through other texts.
        Quad line =
                new Quad(
                        (startX + endX) / 2,
                        (startY + endY) / 2,
                        (length - gap + 3) / 2,
                        0.5,
                        cos,
                        sin);
        Mark.Align align =
                Math.abs(cos) < 0.3
                        ? Mark.Align.CENTRE
                        : cos > 0 ? Mark.Align.LEFT : Mark.Align.RIGHT;
        double side = Math.abs(cos) < 0.3 ? 0 : Math.signum(cos) * 4;
        double lift = sin < -0.3 ? -4 - (words.isTall() ? LINE : 0) : sin > 0.3 ? 12 : BASELINE;
        double penalty = LEADER_PENALTY + order;
        Placement text = placement(endX + side, endY + lift, align, penalty);
        return new Placement(joined(leader, text.marks()), joined(line, text.room()), penalty);
    }

    private Placement placement(double x, double y, Mark.Align align, double penalty) {
        Rgba halo = site.ground(x, y);
        var marks = new ArrayList<Mark>();
        var room = new ArrayList<Quad>();
        Mark.Text first =
                site.text(words.text(), Lettering.NAME, x, y, align, words.colour(), halo);
        marks.add(first);
        room.add(Quad.of(first, site.ruler()));
        if (words.isTall()) {
            Rgba muted = site.palette().colour(Paint.MUTED);
            Mark.Text second =
                    site.text(words.detail(), Lettering.CAPTION, x, y + LINE, align, muted, halo);
            marks.add(second);
            room.add(Quad.of(second, site.ruler()));
        }
        return new Placement(marks, room, penalty);
    }

    private static <T> List<T> joined(T first, List<? extends T> rest) {
        var all = new ArrayList<T>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    private record Words(String text, String detail, Rgba colour) {
        private boolean isTall() {
            return !detail.isEmpty();
        }
    }
}
