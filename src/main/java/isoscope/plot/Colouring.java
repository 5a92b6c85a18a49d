package isoscope.plot;

import isoscope.quantity.Series;

/// Values turned into colours of a perceptual map.
///
/// @param map one map a quantity: loss viridis, parameters plasma, compute cividis
/// @param values one a marker; empty where the layer computes its own (fields, contours)
/// @param low the value at one end of the map
/// @param high the value at the other end
/// @param offset the amount subtracted before the logarithm: a little less than the irreducible loss for losses, else 0
public record Colouring(ColourMap map, Series values, double low, double high, double offset) {
    /// The perceptual maps.
    public enum ColourMap {
        VIRIDIS,
        PLASMA,
        CIVIDIS
    }

    /// The place of a value on the map, from 0 to 1: logarithmic in value − offset, clamped; NaN is at the high end.
    public double place(double value) {
        if (value <= offset) {
            return low < high ? 0 : 1;
        }
        double t =
                Math.log((value - offset) / (low - offset))
                        / Math.log((high - offset) / (low - offset));
        return Double.isNaN(t) ? 1 : Math.clamp(t, 0, 1);
    }
}
