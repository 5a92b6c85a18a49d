package isoscope.plot.layout;

import isoscope.law.ComputeAllocation;
import isoscope.plot.Coordinates;
import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Pixels;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;

/// A loss surface as a heat-map: a small image that painters stretch over the frame.
final class FieldMarks {
    private static final int COLUMNS = 160;
    private static final int ROWS = 120;

    private FieldMarks() {}

    /// Every how many pixels the surface is asked; its logarithm is all but straight between.
    private static final int STRIDE = 4;

    static Mark of(Layer.Field field, PanelSite site) {
        Rect frame = site.frame();
        FieldColours colours = new FieldColours(field.colouring(), site.palette());
        double[] above = places(field, site, 0);
        int[] argb = new int[COLUMNS * ROWS];
        for (int top = 0; top < ROWS; top += STRIDE) {
            double[] below = places(field, site, top + STRIDE);
            for (int row = 0; row < STRIDE; row++) {
                fill(argb, (top + row) * COLUMNS, above, below, (double) row / STRIDE, colours);
            }
            above = below;
        }
        return new Mark.Image(frame, COLUMNS, new Pixels(argb));
    }

    /// The places on the colour map along a row of the image, every few columns.
    private static double[] places(Layer.Field field, PanelSite site, int row) {
        Rect frame = site.frame();
        double y = site.placed().dataY(frame.y() + (row + 0.5) / ROWS * frame.height());
        double[] places = new double[COLUMNS / STRIDE + 1];
        for (int i = 0; i < places.length; i++) {
            double px = frame.x() + (i * STRIDE + 0.5) / COLUMNS * frame.width();
            places[i] = place(field, site.placed().dataX(px), y);
        }
        return places;
    }

    private static void fill(
            int[] argb,
            int start,
            double[] above,
            double[] below,
            double down,
            FieldColours colours) {
        double left = between(above[0], below[0], down);
        for (int i = 1; i < above.length; i++) {
            double right = between(above[i], below[i], down);
            for (int k = 0; k < STRIDE; k++) {
                double place = between(left, right, (double) k / STRIDE);
                argb[start + (i - 1) * STRIDE + k] = colours.argb(place);
            }
            left = right;
        }
    }

    private static double between(double from, double to, double way) {
        return from + (to - from) * way;
    }

    /// The colour of the field at a point of the page, transparent where it has faded out.
    static Rgba colourAt(Layer.Field field, PanelSite site, double px, double py) {
        double place = place(field, site.placed().dataX(px), site.placed().dataY(py));
        return FieldColours.colour(field.colouring(), site.palette(), place);
    }

    private static double place(Layer.Field field, double x, double y) {
        ComputeAllocation split = Coordinates.of(field.plane()).at(x, y);
        return FieldColours.place(
                field.colouring(), field.surface().loss(split.parameters(), split.tokens()));
    }
}
