package isoscope.plot.layout;

import isoscope.plot.Axis;
import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.plot.TextRuler;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.List;

/// The grid, the axes with their ticks, labels and horizontal title of one panel.
final class AxisMarks {
    private static final double MAJOR = 6;
    private static final double MINOR = 3;
    private static final double HORIZONTAL_APART = 44;
    private static final double DECADES_APART = 26;
    private static final double ROWS_APART = 44;
    private static final double LABEL_BASELINE = 21;
    static final double TITLE_BASELINE = 42;
    private static final double TITLE_CLEARANCE = 5;
    private static final double LABEL_GAP = 9;

    private final PanelSite site;
    private final Ticks across;
    private final Ticks up;
    private final boolean bars;

    AxisMarks(PanelSite site) {
        this.site = site;
        Panel panel = site.placed().panel();
        this.across = horizontalTicks(panel.x(), site.frame().width(), site.ruler());
        this.up = verticalTicks(panel.y(), site.frame().height());
        this.bars = BarMarks.isIn(panel);
    }

    static Ticks horizontalTicks(Axis axis, double length, TextRuler ruler) {
        return Ticks.of(
                axis,
                length,
                HORIZONTAL_APART,
                together -> {
                    TickLabels labels = new TickLabels(axis.ticks(), together);
                    return value -> width(labels.of(value), ruler);
                });
    }

    static Ticks verticalTicks(Axis axis, double length) {
        boolean decades =
                axis.scale() == Axis.Scale.LOG && axis.range().high() >= 100 * axis.range().low();
        double apart = decades ? DECADES_APART : ROWS_APART;
        return Ticks.of(axis, length, Math.min(apart, Math.max(16, length / 4)), _ -> _ -> 10);
    }

    static double width(String text, TextRuler ruler) {
        return Lettering.TICK.runs(text).stream().mapToDouble(ruler::width).sum();
    }

    /// Lines at major ticks, under the layers but above a field.
    List<Mark> grid() {
        Rgba colour =
                site.field() != null
                        ? site.palette().colour(Paint.FOREGROUND).faded(0.07)
                        : site.palette().colour(Paint.GRID);
        Mark.Line line = Mark.Line.solid(colour, 1);
        Rect frame = site.frame();
        var marks = new ArrayList<Mark>();
        for (double value : across.major().toArray()) {
            double x = site.x(value);
            marks.add(segment(x, frame.y(), x, frame.bottom(), line));
        }
        if (!bars) {
            for (double value : up.major().toArray()) {
                double y = site.y(value);
                marks.add(segment(frame.x(), y, frame.right(), y, line));
            }
        }
        return marks;
    }

    /// Axis lines and ticks, above the layers. Bars need neither: their grid is enough.
    List<Mark> lines() {
        if (bars) {
            return List.of();
        }
        Mark.Line line = Mark.Line.solid(site.palette().colour(Paint.AXIS), 1);
        Rect frame = site.frame();
        var marks = new ArrayList<Mark>();
        marks.add(segment(frame.x(), frame.y(), frame.x(), frame.bottom(), line));
        marks.add(segment(frame.x(), frame.bottom(), frame.right(), frame.bottom(), line));
        ticks(across.major(), MAJOR, line, true, marks);
        ticks(across.minor(), MINOR, line, true, marks);
        ticks(up.major(), MAJOR, line, false, marks);
        ticks(up.minor(), MINOR, line, false, marks);
        return marks;
    }

    /// Tick labels and the title of the horizontal axis.
    List<LabelRequest> labels() {
        Panel panel = site.placed().panel();
        var labels = new ArrayList<LabelRequest>();
        if (panel.x().labelled()) {
            addHorizontal(panel.x(), labels);
        }
        if (panel.y().labelled() && !bars) {
            TickLabels texts = new TickLabels(panel.y().ticks(), up.major());
            for (double value : up.major().toArray()) {
                double x = site.frame().x() - LABEL_GAP;
                labels.add(tick(texts.of(value), x, site.y(value) + 4.2, Mark.Align.RIGHT));
            }
        }
        return labels;
    }

    private void addHorizontal(Axis axis, List<LabelRequest> labels) {
        Rect frame = site.frame();
        TickLabels texts = new TickLabels(axis.ticks(), across.major());
        double y = frame.bottom() + LABEL_BASELINE;
        for (double value : across.major().toArray()) {
            labels.add(tick(texts.of(value), site.x(value), y, Mark.Align.CENTRE));
        }
        AcrossTitle title = site.acrossTitle();
        if (!title.lines().isEmpty()) {
            labels.add(title(title));
        }
    }

    /// Right-aligned with the frame, else as far right as the panel lets it.
    private LabelRequest title(AcrossTitle title) {
        double inCell = site.cellLeft() + AcrossTitle.PAD + title.width(site.ruler());
        return new LabelRequest(
                LabelRequest.Priority.AXIS,
                site.page(),
                TITLE_CLEARANCE,
                List.of(
                        title(title.lines(), Math.max(site.frame().right(), inCell), 0),
                        title(title.lines(), site.cellRight() - AcrossTitle.PAD, 1)));
    }

    private Placement title(List<String> lines, double right, double penalty) {
        Rgba colour = site.palette().colour(Paint.FOREGROUND);
        double y = site.frame().bottom() + TITLE_BASELINE;
        var marks = new ArrayList<Mark>();
        var room = new ArrayList<Quad>();
        for (int i = 0; i < lines.size(); i++) {
            Mark.Text text =
                    site.text(
                            lines.get(i),
                            Lettering.AXIS_TITLE,
                            right,
                            y + i * AcrossTitle.LINE,
                            Mark.Align.RIGHT,
                            colour,
                            null);
            marks.add(text);
            room.add(Quad.of(text, site.ruler()));
        }
        return new Placement(marks, room, penalty);
    }

    private LabelRequest tick(String text, double x, double y, Mark.Align align) {
        Rgba colour = site.palette().colour(Paint.MUTED);
        return request(site.text(text, Lettering.TICK, x, y, align, colour, null));
    }

    private LabelRequest request(Mark.Text text) {
        return new LabelRequest(
                LabelRequest.Priority.AXIS,
                site.page(),
                0,
                List.of(Placement.of(text, site.ruler(), 0)));
    }

    private void ticks(
            Series values, double length, Mark.Line line, boolean across, List<Mark> marks) {
        Rect frame = site.frame();
        for (double value : values.toArray()) {
            double x = across ? site.x(value) : frame.x();
            double y = across ? frame.bottom() : site.y(value);
            marks.add(segment(x, y, across ? x : x - length, across ? y + length : y, line));
        }
    }

    private static Mark segment(double x1, double y1, double x2, double y2, Mark.Line line) {
        return new Mark.Path(Series.of(x1, x2), Series.of(y1, y2), false, null, line);
    }
}
