package isoscope.plot.layout;

import isoscope.plot.Colouring;
import isoscope.plot.MapColour;
import isoscope.plot.Rgba;

/// The colours of a loss field by the place of the loss on its map: 0 and below at the low end, 1 at the high end, and
/// fading out beyond. Made once a field, so that a pixel is a look-up.
final class FieldColours {
    /// How far above the highest loss of the map, as a part of the map, the field has faded out.
    private static final double FADE = 0.16;

    /// Steps of the whole map.
    private static final int STEPS = 1020;

    /// Beyond these, all places look the same.
    private static final double LEAST = -1;

    private static final double MOST = 3;

    private final int[] argb = new int[(int) Math.ceil(STEPS * (1 + FADE)) + 1];

    FieldColours(Colouring colouring, Palette palette) {
        for (int step = 0; step < argb.length; step++) {
            argb[step] = colour(colouring, palette, (double) step / STEPS).argb();
        }
    }

    /// The colour at a place, packed.
    int argb(double place) {
        int step = (int) Math.round(Math.max(0, place) * STEPS);
        return argb[Math.min(step, argb.length - 1)];
    }

    /// Where a loss stands on the map of a colouring; far beyond it where there is no loss.
    static double place(Colouring colouring, double loss) {
        double low = colouring.low() - colouring.offset();
        double high = colouring.high() - colouring.offset();
        double place = Math.log((loss - colouring.offset()) / low) / Math.log(high / low);
        if (loss <= colouring.offset()) {
            return LEAST;
        }
        return Double.isFinite(place) ? Math.clamp(place, LEAST, MOST) : MOST;
    }

    /// The colour at a place.
    static Rgba colour(Colouring colouring, Palette palette, double place) {
        Rgba full = palette.colour(new MapColour(colouring.map(), Math.clamp(place, 0, 1)));
        double presence = 1 - Math.clamp((place - 1) / FADE, 0, 1);
        return full.faded(palette.fieldOpacity() * presence);
    }
}
