package isoscope.plot.layout;

import isoscope.plot.Axis;
import isoscope.plot.Colouring;
import isoscope.plot.Layer;
import isoscope.plot.MapColour;
import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Pixels;
import isoscope.plot.Range;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.plot.layout.LabelRequest.Priority;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;

/// A colour scale in the emptiest corner of the frame: title, gradient, ticks at the decades. It hides contours but no
/// other line and no marker: where no corner is empty a shorter one is tried, and then there is none.
final class ColourBarMarks {
    private static final double[] WIDTHS = {170, 110};
    private static final double HEIGHT = 10;
    private static final double INSET = 18;
    private static final double TITLE_ROOM = 18;
    private static final double BLOCK_HEIGHT = TITLE_ROOM + HEIGHT + 22;
    private static final double PAD = 6;
    private static final double COVER = 0.88;

    /// The most that a corner may cost and still count as empty, where no contours are.
    private static final double EMPTY = 8;

    private static final int STEPS = 128;

    /// JavaFX stretches an image of a single row with noise in its upper half; two equal rows come out clean.
    private static final int ROWS = 2;

    private static final int TICKS = 3;
    private static final double LABEL_WIDTH = 30;

    /// Between the labels of two ticks.
    private static final double APART = 6;

    /// How far a label may reach beyond an end of the gradient.
    private static final double END = 5;

    private final Layer.ColourBar bar;
    private final PanelSite site;
    private final double width;

    private ColourBarMarks(Layer.ColourBar bar, PanelSite site, double width) {
        this.bar = bar;
        this.site = site;
        this.width = width;
    }

    static LayerDrawing of(Layer.ColourBar bar, PanelSite site) {
        var places = new ArrayList<Placement>();
        for (double width : WIDTHS) {
            if (places.isEmpty() || site.width(bar.title(), Lettering.AXIS_TITLE) <= width) {
                places.addAll(new ColourBarMarks(bar, site, width).corners(places.size()));
            }
        }
        boolean contours =
                site.placed().panel().layers().stream().anyMatch(Layer.Contours.class::isInstance);
        LabelRequest request =
                new LabelRequest(Priority.COLOUR_BAR, site.frame(), 0, places)
                        .orInKey(new ColourBarMarks(bar, site, WIDTHS[0])::entry);
        return new LayerDrawing(List.of(), List.of(contours ? request : request.upTo(EMPTY)));
    }

    /// The title, and the values at the ends of the scale.
    private KeyEntry entry() {
        Colouring colouring = bar.colouring();
        TickLabels texts = new TickLabels(bar.ticks(), ticks());
        String words =
                Words.of(
                        "%s, %s to %s",
                        bar.title(), texts.of(colouring.low()), texts.of(colouring.high()));
        return new KeyEntry(
                words,
                site.palette().colour(Paint.FOREGROUND),
                new KeySample.Scale(gradient(), STEPS));
    }

    private List<Placement> corners(double penalty) {
        Rect frame = site.frame();
        double left = frame.x() + INSET;
        double right = frame.right() - INSET - width;
        double top = frame.y() + INSET / 2;
        double bottom = frame.bottom() - INSET / 2 - BLOCK_HEIGHT;
        return List.of(
                at(right, top, penalty),
                at(left, top, penalty + 1),
                at(right, bottom, penalty + 2),
                at(left, bottom, penalty + 3));
    }

    private Placement at(double x, double y, double penalty) {
        Rect gradient = new Rect(x, y + TITLE_ROOM, width, HEIGHT);
        Rect block = new Rect(x - PAD, y, width + 2 * PAD, BLOCK_HEIGHT);
        var marks = new ArrayList<Mark>();
        Rgba ground = site.palette().colour(Paint.BACKGROUND).faded(COVER);
        marks.add(new Mark.Box(block, 4, ground, null));
        marks.add(
                site.text(
                        bar.title(),
                        Lettering.AXIS_TITLE,
                        x,
                        y + TITLE_ROOM - 7,
                        Mark.Align.LEFT,
                        site.palette().colour(Paint.FOREGROUND),
                        null));
        marks.add(new Mark.Image(gradient, STEPS, gradient()));
        addTicks(gradient, marks);
        return new Placement(marks, List.of(Quad.of(block)), penalty);
    }

    private void addTicks(Rect gradient, List<Mark> marks) {
        Series values = ticks();
        TickLabels texts = new TickLabels(bar.ticks(), values);
        Rgba muted = site.palette().colour(Paint.MUTED);
        double reached = Double.NEGATIVE_INFINITY;
        for (double value : values.toArray()) {
            double x = gradient.x() + bar.colouring().place(value) * width;
            String text = texts.of(value);
            double half = site.width(text, Lettering.CAPTION) / 2;
            double middle = Math.clamp(x, gradient.x() - END + half, gradient.right() + END - half);
            if (middle - half >= reached + APART) {
                marks.add(tick(x, gradient.bottom(), muted));
                marks.add(label(text, middle, gradient.bottom(), muted));
                reached = middle + half;
            }
        }
    }

    /// Ticks at round values. A map of losses is logarithmic above its offset, so its ticks are round on no logarithmic
    /// axis; of evenly spaced ones those are labelled that stand apart.
    private Series ticks() {
        Colouring colouring = bar.colouring();
        Axis.Scale scale = colouring.offset() == 0 ? Axis.Scale.LOG : Axis.Scale.LINEAR;
        Range range = new Range(colouring.low(), colouring.high());
        Axis axis = new Axis("colours", "", scale, range, bar.ticks(), true);
        double apart = scale == Axis.Scale.LOG ? width / (TICKS + 1) : width / (4 * TICKS);
        return Ticks.of(axis, width, apart, _ -> _ -> LABEL_WIDTH).major();
    }

    private static Mark tick(double x, double top, Rgba colour) {
        return new Mark.Path(
                Series.of(x, x), Series.of(top, top + 4), false, null, Mark.Line.solid(colour, 1));
    }

    private Mark label(String text, double x, double top, Rgba colour) {
        return site.text(text, Lettering.CAPTION, x, top + 16, Mark.Align.CENTRE, colour, null);
    }

    private Pixels gradient() {
        int[] argb = new int[ROWS * STEPS];
        for (int i = 0; i < argb.length; i++) {
            double place = (i % STEPS + 0.5) / STEPS;
            argb[i] = site.palette().colour(new MapColour(bar.colouring().map(), place)).argb();
        }
        return new Pixels(argb);
    }
}
