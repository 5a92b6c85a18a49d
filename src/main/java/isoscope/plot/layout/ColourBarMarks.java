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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// A colour scale in the emptiest corner of the frame: title, gradient, ticks at the decades.
final class ColourBarMarks {
    private static final double WIDTH = 170;
    private static final double HEIGHT = 10;
    private static final double INSET = 18;
    private static final double TITLE_ROOM = 18;
    private static final double BLOCK_HEIGHT = TITLE_ROOM + HEIGHT + 22;
    private static final int STEPS = 128;

    /// JavaFX stretches an image of a single row with noise in its upper half; two equal rows come out clean.
    private static final int ROWS = 2;

    private static final int TICKS = 3;
    private static final double LABEL_WIDTH = 30;

    private final Layer.ColourBar bar;
    private final PanelSite site;

    private ColourBarMarks(Layer.ColourBar bar, PanelSite site) {
        this.bar = bar;
        this.site = site;
    }

    static LayerDrawing of(Layer.ColourBar bar, PanelSite site) {
        return new LayerDrawing(List.of(), List.of(new ColourBarMarks(bar, site).request()));
    }

    private LabelRequest request() {
        Rect frame = site.frame();
        double left = frame.x() + INSET;
        double right = frame.right() - INSET - WIDTH;
        double top = frame.y() + INSET / 2;
        double bottom = frame.bottom() - INSET / 2 - BLOCK_HEIGHT;
        return new LabelRequest(
                Priority.LAW_NAME,
                frame,
                0,
                List.of(
                        at(right, top, 0),
                        at(left, top, 1),
                        at(right, bottom, 2),
                        at(left, bottom, 3)));
    }

    private Placement at(double x, double y, double penalty) {
        Rect gradient = new Rect(x, y + TITLE_ROOM, WIDTH, HEIGHT);
        var marks = new ArrayList<Mark>();
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
        Rect block = new Rect(x - 6, y, WIDTH + 12, BLOCK_HEIGHT);
        return new Placement(marks, List.of(Quad.of(block)), penalty);
    }

    private void addTicks(Rect gradient, List<Mark> marks) {
        Colouring colouring = bar.colouring();
        Series values = ticks();
        TickLabels texts = new TickLabels(bar.ticks(), values);
        Rgba muted = site.palette().colour(Paint.MUTED);
        for (double value : values.toArray()) {
            double x = gradient.x() + colouring.place(value) * WIDTH;
            marks.add(
                    new Mark.Path(
                            Series.of(x, x),
                            Series.of(gradient.bottom(), gradient.bottom() + 4),
                            false,
                            null,
                            Mark.Line.solid(muted, 1)));
            marks.add(label(texts.of(value), x, gradient, muted));
        }
    }

    /// Ticks at round values. A map of losses is logarithmic above its offset, so its ticks are round on no logarithmic
    /// axis; of evenly spaced ones those are kept that stand apart.
    private Series ticks() {
        Colouring colouring = bar.colouring();
        Axis.Scale scale = colouring.offset() == 0 ? Axis.Scale.LOG : Axis.Scale.LINEAR;
        Range range = new Range(colouring.low(), colouring.high());
        Axis axis = new Axis("colours", "", scale, range, bar.ticks(), true);
        double apart = scale == Axis.Scale.LOG ? WIDTH / (TICKS + 1) : WIDTH / (4 * TICKS);
        Series round = Ticks.of(axis, WIDTH, apart, _ -> _ -> LABEL_WIDTH).major();
        var kept = DoubleStream.builder();
        double last = Double.NEGATIVE_INFINITY;
        for (double value : round.toArray()) {
            double x = colouring.place(value) * WIDTH;
            if (x - last >= LABEL_WIDTH + 6) {
                kept.add(value);
                last = x;
            }
        }
        return Series.of(kept.build().toArray());
    }

    private Mark label(String text, double x, Rect gradient, Rgba colour) {
        double half = site.width(text, Lettering.CAPTION) / 2;
        double middle = Math.clamp(x, gradient.x() - 5 + half, gradient.right() + 5 - half);
        return site.text(
                text,
                Lettering.CAPTION,
                middle,
                gradient.bottom() + 16,
                Mark.Align.CENTRE,
                colour,
                null);
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
