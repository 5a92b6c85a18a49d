package isoscope.plot;

import isoscope.law.Split;
import java.util.Optional;

/// A loss surface as a heat-map: a small image that painters stretch over the frame.
final class FieldMarks {
    private static final int COLUMNS = 160;
    private static final int ROWS = 120;

    /// How far above the highest loss of the map, as a part of the map, the field has faded out.
    private static final double FADE = 0.16;

    private FieldMarks() {}

    static Mark of(Layer.Field field, PanelSite site) {
        Rect frame = site.frame();
        int[] argb = new int[COLUMNS * ROWS];
        for (int row = 0; row < ROWS; row++) {
            double py = frame.y() + (row + 0.5) / ROWS * frame.height();
            for (int column = 0; column < COLUMNS; column++) {
                double px = frame.x() + (column + 0.5) / COLUMNS * frame.width();
                argb[row * COLUMNS + column] =
                        colourAt(field, site, px, py).map(Rgba::argb).orElse(0);
            }
        }
        return new Mark.Image(frame, COLUMNS, new Pixels(argb));
    }

    /// The colour of the field at a point of the page, or nothing where the surface has no loss.
    static Optional<Rgba> colourAt(Layer.Field field, PanelSite site, double px, double py) {
        PlacedPanel placed = site.placed();
        Split split = Coordinates.of(field.plane()).at(placed.dataX(px), placed.dataY(py));
        double loss = field.surface().loss(split.parameters(), split.tokens());
        if (!Double.isFinite(loss)) {
            return Optional.empty();
        }
        Colouring colouring = field.colouring();
        Rgba full = site.palette().colour(new MapColour(colouring.map(), colouring.place(loss)));
        return Optional.of(full.faded(site.palette().fieldOpacity() * presence(loss, colouring)));
    }

    private static double presence(double loss, Colouring colouring) {
        double top = colouring.high() - colouring.offset();
        double span = Math.log(top / (colouring.low() - colouring.offset()));
        double above = Math.log((loss - colouring.offset()) / top) / span;
        return 1 - Math.clamp(above / FADE, 0, 1);
    }
}
