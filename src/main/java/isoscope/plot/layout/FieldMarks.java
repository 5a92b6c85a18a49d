package isoscope.plot.layout;

import isoscope.law.Split;
import isoscope.plot.Colouring;
import isoscope.plot.Coordinates;
import isoscope.plot.Layer;
import isoscope.plot.MapColour;
import isoscope.plot.Mark;
import isoscope.plot.Pixels;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;

/// A loss surface as a heat-map: a small image that painters stretch over the frame.
final class FieldMarks {
    private static final int COLUMNS = 160;
    private static final int ROWS = 120;

    /// How far above the highest loss of the map, as a part of the map, the field has faded out.
    private static final double FADE = 0.16;

    private FieldMarks() {}

    static Mark of(Layer.Field field, PanelSite site) {
        Rect frame = site.frame();
        double[] x = new double[COLUMNS];
        for (int column = 0; column < COLUMNS; column++) {
            x[column] = site.placed().dataX(frame.x() + (column + 0.5) / COLUMNS * frame.width());
        }
        int[] argb = new int[COLUMNS * ROWS];
        for (int row = 0; row < ROWS; row++) {
            double y = site.placed().dataY(frame.y() + (row + 0.5) / ROWS * frame.height());
            for (int column = 0; column < COLUMNS; column++) {
                argb[row * COLUMNS + column] = colour(field, site.palette(), x[column], y).argb();
            }
        }
        return new Mark.Image(frame, COLUMNS, new Pixels(argb));
    }

    /// The colour of the field at a point of the page, transparent where it has faded out.
    static Rgba colourAt(Layer.Field field, PanelSite site, double px, double py) {
        return colour(field, site.palette(), site.placed().dataX(px), site.placed().dataY(py));
    }

    private static Rgba colour(Layer.Field field, Palette palette, double x, double y) {
        Split split = Coordinates.of(field.plane()).at(x, y);
        double loss = field.surface().loss(split.parameters(), split.tokens());
        Colouring colouring = field.colouring();
        Rgba full = palette.colour(new MapColour(colouring.map(), colouring.place(loss)));
        return full.faded(palette.fieldOpacity() * presence(loss, colouring));
    }

    private static double presence(double loss, Colouring colouring) {
        double top = colouring.high() - colouring.offset();
        double span = Math.log(top / (colouring.low() - colouring.offset()));
        double above = Math.log((loss - colouring.offset()) / top) / span;
        return Double.isFinite(loss) ? 1 - Math.clamp(above / FADE, 0, 1) : 0;
    }
}
