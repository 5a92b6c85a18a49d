package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.plot.TextRuler;
import isoscope.plot.layout.LabelRequest.Priority;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.List;

/// Horizontal bars with their names left of the frame and a note at the end of each.
final class BarMarks {
    /// From the names to the frame.
    static final double NAME_GAP = 14;

    private static final double ROW = 46;
    private static final double LEAST_ROW = 14;
    private static final double THICKNESS = 16;
    private static final double LEAST_LENGTH = 4;
    private static final double NOTE_GAP = 8;
    private static final double TALL_ENOUGH_FOR_DETAIL = 30;
    private static final double OPACITY = 0.9;
    private static final double WHISKER = 2;
    private static final double BREAK = 2;
    private static final double BREAK_STEP = 5;

    private final Layer.Bars bars;
    private final PanelSite site;
    private final double row;
    private final List<Mark> marks = new ArrayList<>();
    private final List<LabelRequest> labels = new ArrayList<>();

    private BarMarks(Layer.Bars bars, PanelSite site) {
        this.bars = bars;
        this.site = site;
        this.row = Math.min(ROW, site.frame().height() / Math.max(1, bars.bars().size()));
    }

    static LayerDrawing of(Layer.Bars bars, PanelSite site) {
        BarMarks drawing = new BarMarks(bars, site);
        for (int i = 0; i < bars.bars().size(); i++) {
            drawing.draw(bars.bars().get(i), i);
        }
        return new LayerDrawing(drawing.marks, drawing.labels);
    }

    static boolean isIn(Panel panel) {
        return layers(panel).stream().anyMatch(Layer.Bars.class::isInstance);
    }

    /// How wide the names of a panel's bars are; 0 without bars.
    static double namesWidth(Panel panel, TextRuler ruler) {
        double widest = 0;
        for (Layer layer : layers(panel)) {
            if (layer instanceof Layer.Bars bars) {
                for (Layer.Bar bar : bars.bars()) {
                    if (!Double.isNaN(bar.value())) {
                        widest = Math.max(widest, width(bar.name(), Lettering.NAME, ruler));
                        widest = Math.max(widest, width(bar.detail(), Lettering.CAPTION, ruler));
                    }
                }
            }
        }
        return widest;
    }

    /// How high a frame must be for the names of its bars; 0 without bars.
    static double leastHeight(Panel panel) {
        double rows = 0;
        for (Layer layer : layers(panel)) {
            if (layer instanceof Layer.Bars bars) {
                rows = Math.max(rows, bars.bars().size());
            }
        }
        return LEAST_ROW * rows;
    }

    private static List<Layer> layers(Panel panel) {
        var all = new ArrayList<>(panel.layers());
        all.addAll(panel.live());
        return all;
    }

    private static double width(String text, Lettering style, TextRuler ruler) {
        return style.runs(text).stream().mapToDouble(ruler::width).sum();
    }

    private void draw(Layer.Bar bar, int index) {
        double top = site.frame().y() + index * row;
        if (Double.isNaN(bar.value())) {
            heading(bar, top, index > 0);
            return;
        }
        names(bar, top);
        Rect frame = site.frame();
        double base = inFrame(site.x(bars.base()));
        double end = inFrame(site.x(bar.value()));
        double thickness = Math.min(THICKNESS, 0.6 * row);
        double length = Math.max(LEAST_LENGTH, Math.abs(end - base));
        Rect rect =
                new Rect((base + end - length) / 2, top + (row - thickness) / 2, length, thickness);
        Rgba fill = site.palette().colour(bar.paint()).faded(OPACITY);
        marks.add(new Mark.Clipped(frame, List.of(new Mark.Box(rect, 2, fill, null))));
        if (end != site.x(bar.value())) {
            breaks(rect, end > base);
        }
        Rect reach = rect;
        if (!Double.isNaN(bar.low())) {
            reach = whisker(bar, rect);
        }
        if (!bar.note().isEmpty()) {
            note(bar, reach);
        }
    }

    /// Two slanted cuts near the end of a bar that goes on beyond the frame.
    private void breaks(Rect bar, boolean right) {
        Mark.Line line = Mark.Line.solid(site.palette().colour(Paint.BACKGROUND), BREAK);
        for (int i = 1; i <= 2; i++) {
            double x = right ? bar.right() - 4 - BREAK_STEP * i : bar.x() + 4 + BREAK_STEP * i;
            Series across = Series.of(x - BREAK, x + BREAK);
            Series down = Series.of(bar.bottom() + 1, bar.y() - 1);
            marks.add(new Mark.Path(across, down, false, null, line));
        }
    }

    /// The interval of the value, as a line along the middle of the bar.
    ///
    /// @return the room that bar and line take together
    private Rect whisker(Layer.Bar bar, Rect rect) {
        double low = inFrame(site.x(bar.low()));
        double high = inFrame(site.x(bar.high()));
        double middle = rect.y() + rect.height() / 2;
        Mark.Line line = Mark.Line.solid(site.palette().textColour(bar.paint()), WHISKER);
        Mark path =
                new Mark.Path(Series.of(low, high), Series.of(middle, middle), false, null, line);
        marks.add(new Mark.Clipped(site.frame(), List.of(path)));
        double left = Math.min(low, rect.x());
        double right = Math.max(high, rect.right());
        return new Rect(left, rect.y(), right - left, rect.height());
    }

    private double inFrame(double x) {
        return Math.clamp(x, site.frame().x() - 4, site.frame().right() + 4);
    }

    private void heading(Layer.Bar bar, double top, boolean ruled) {
        double x = namesLeft();
        double y = top + row / 2 + 8;
        if (ruled) {
            Mark.Line line = Mark.Line.solid(site.palette().colour(Paint.BORDER), 1);
            Series ends = Series.of(x, site.frame().right());
            double height = top + row / 2 - 8;
            marks.add(new Mark.Path(ends, Series.of(height, height), false, null, line));
        }
        add(bar.name(), Lettering.CAPTION, x, y, site.palette().colour(Paint.MUTED));
    }

    private void names(Layer.Bar bar, double top) {
        boolean tall = row >= TALL_ENOUGH_FOR_DETAIL && !bar.detail().isEmpty();
        double middle = top + row / 2;
        double x = namesLeft();
        Rgba colour = site.palette().textColour(bar.paint());
        add(bar.name(), Lettering.NAME, x, middle + (tall ? -2.5 : 4.2), colour);
        if (tall) {
            Rgba muted = site.palette().colour(Paint.MUTED);
            add(bar.detail(), Lettering.CAPTION, x, middle + 12, muted);
        }
    }

    private double namesLeft() {
        return site.frame().x() - namesWidth(site.placed().panel(), site.ruler()) - NAME_GAP;
    }

    private void add(String text, Lettering style, double x, double y, Rgba colour) {
        Mark.Text mark =
                site.text(
                        text,
                        style,
                        x,
                        y,
                        Mark.Align.LEFT,
                        colour,
                        site.palette().colour(Paint.BACKGROUND));
        labels.add(
                new LabelRequest(
                        Priority.LAW_NAME,
                        site.page(),
                        0,
                        List.of(Placement.of(mark, site.ruler(), 0))));
    }

    /// Right of the bar, else inside its end, else left of it.
    private void note(Layer.Bar bar, Rect rect) {
        double base = inFrame(site.x(bars.base()));
        double width = site.width(bar.note(), Lettering.CAPTION);
        double y = rect.y() + rect.height() / 2 + 4.1;
        double right = Math.max(rect.right(), base) + NOTE_GAP;
        Rect room =
                new Rect(
                        site.frame().x(),
                        0,
                        site.cellRight() - 2 - site.frame().x(),
                        site.page().height());
        Rgba plain = site.palette().colour(Paint.FOREGROUND);
        var places = new ArrayList<Placement>();
        places.add(note(bar, right, y, Mark.Align.LEFT, plain, 0));
        if (Double.isNaN(bar.low()) && rect.width() > width + 2 * NOTE_GAP) {
            Rgba white = site.palette().colour(Paint.ON_ACCENT);
            double inside = rect.right() - NOTE_GAP;
            places.add(note(bar, inside, y, Mark.Align.RIGHT, white, 1000));
        }
        places.add(note(bar, rect.x() - NOTE_GAP, y, Mark.Align.RIGHT, plain, 2000));
        labels.add(
                new LabelRequest(Priority.CURSOR_VALUE, room, 0, places).orInKey(() -> entry(bar)));
    }

    private KeyEntry entry(Layer.Bar bar) {
        return new KeyEntry(
                bar.name() + ": " + bar.note(),
                site.palette().colour(Paint.FOREGROUND),
                new KeySample.Area(site.palette().colour(bar.paint()).faded(OPACITY)));
    }

    private Placement note(
            Layer.Bar bar, double x, double y, Mark.Align align, Rgba colour, double penalty) {
        return Placement.of(
                site.text(bar.note(), Lettering.CAPTION, x, y, align, colour, null),
                site.ruler(),
                penalty);
    }
}
