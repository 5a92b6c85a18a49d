package isoscope.plot;

import isoscope.quantity.Series;

/// How a line is drawn, in layout units.
///
/// @param paint its colour's role
/// @param width in layout units
/// @param dash lengths of dash and gap in turn; empty for solid
/// @param round whether dashes end round (needed for dots)
/// @param casing whether a wider line of the background lies under it, for lines over a heat-map
public record Stroke(Paint paint, double width, Series dash, boolean round, boolean casing) {
    /// A solid line.
    public static Stroke solid(Paint paint, double width) {
        return new Stroke(paint, width, Series.of(), false, false);
    }

    /// A dashed line with flat ends.
    public static Stroke dashed(Paint paint, double width, double... dash) {
        return new Stroke(paint, width, Series.of(dash), false, false);
    }

    /// The same line with a casing.
    public Stroke cased() {
        return new Stroke(paint, width, dash, round, true);
    }
}
