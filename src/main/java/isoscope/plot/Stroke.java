package isoscope.plot;

import isoscope.quantity.Series;

/// How a line is drawn, in layout units.
///
/// @param paint its colour's role
/// @param width in layout units
/// @param dash lengths of dash and gap in turn; empty for solid
/// @param round whether dashes end round (needed for dots)
/// @param casing whether a wider line of the background lies under it, for lines over a heat-map
/// @param opacity from 0 (not seen) to 1 (covers what lies under it)
public record Stroke(
        Paint paint, double width, Series dash, boolean round, boolean casing, double opacity) {
    /// A line that covers what lies under it.
    public Stroke(Paint paint, double width, Series dash, boolean round, boolean casing) {
        this(paint, width, dash, round, casing, 1);
    }

    /// A solid line.
    public static Stroke solid(Paint paint, double width) {
        return new Stroke(paint, width, Series.of(), false, false);
    }

    /// A dashed line with flat ends.
    public static Stroke dashed(Paint paint, double width, double... dash) {
        return new Stroke(paint, width, Series.of(dash), false, false);
    }

    /// A dashed line with round ends; dashes of 0.1 become dots.
    public static Stroke dotted(Paint paint, double width, double... dash) {
        return new Stroke(paint, width, Series.of(dash), true, false);
    }

    /// The same line with a casing.
    public Stroke cased() {
        return new Stroke(paint, width, dash, round, true, opacity);
    }

    /// The same line in another colour.
    public Stroke in(Paint other) {
        return new Stroke(other, width, dash, round, casing, opacity);
    }

    /// The same line, `factor` times as opaque.
    public Stroke faded(double factor) {
        return new Stroke(paint, width, dash, round, casing, opacity * factor);
    }
}
