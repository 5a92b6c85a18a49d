package isoscope.plot;

import isoscope.law.LossSurface;
import isoscope.quantity.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing drawn in a panel, in data coordinates. Layers hold roles (a [Stroke], a [Paint] by name), not colours:
/// the theme gives the colour when marks are painted.
public sealed interface Layer {

    /// Markers, one a row of `x` and `y`.
    ///
    /// @param ids the ids of the markers, for hover and selection; the run id for runs
    /// @param size the width in layout units: the diameter of a circle
    /// @param colouring the colours of the markers instead of `paint`, or null
    /// @param labels text beside each marker, empty strings for none; null for no labels at all. Raised parts are
    ///     Unicode superscripts or digits after a `^`
    record Points(
            Series x,
            Series y,
            List<String> ids,
            Shape shape,
            double size,
            Paint paint,
            @Nullable Colouring colouring,
            @Nullable List<String> labels)
            implements Layer {
        /// Copies the lists.
        public Points {
            ids = List.copyOf(ids);
            labels = labels == null ? null : List.copyOf(labels);
        }
    }

    /// A line through points in order. NaN breaks it.
    ///
    /// @param name drawn along the line or at its end, see `placement`; empty for none
    /// @param colour overrides the stroke's paint with a place on a colour map; null for the stroke's own paint
    record Curve(
            Series x,
            Series y,
            Stroke stroke,
            @Nullable MapColour colour,
            String name,
            NamePlacement placement)
            implements Layer {
        /// The same line without a name.
        public Curve unnamed() {
            return new Curve(x, y, stroke, colour, "", NamePlacement.NONE);
        }
    }

    /// The area between two lines, each from left to right or each from bottom to top.
    ///
    /// @param opacity from 0 (not seen) to 1
    /// @param note beside it, in the colour of its words; empty for none
    record Band(Line low, Line high, Paint paint, double opacity, String note) implements Layer {
        /// The area between two heights over the same x.
        public static Band over(
                Series x, Series low, Series high, Paint paint, double opacity, String note) {
            return new Band(new Line(x, low), new Line(x, high), paint, opacity, note);
        }
    }

    /// Points in order that make the edge of an area.
    record Line(Series x, Series y) {}

    /// A loss surface as a heat-map under everything else.
    record Field(LossSurface surface, Plane plane, Colouring colouring) implements Layer {}

    /// Lines of equal loss in closed form, each labelled on the line.
    record Contours(LossSurface surface, Plane plane, Series levels, Colouring colouring)
            implements Layer {}

    /// A straight line across the panel at one value.
    ///
    /// @param flag text in a filled flag outside the frame at its end; empty for none
    /// @param note muted text beside it inside the frame; empty for none
    record Rule(Orientation orientation, double value, Stroke stroke, String flag, String note)
            implements Layer {}

    /// Text at a point.
    ///
    /// @param detail a second, muted line; empty for none
    record Label(double x, double y, String text, String detail, Paint paint, Place place)
            implements Layer {}

    /// Horizontal bars from `base` to each value, one a row, top to bottom.
    record Bars(double base, List<Bar> bars) implements Layer {
        /// Copies the list.
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /// One bar: its name and detail stand left of the frame, `note` beside its end.
    ///
    /// @param value NaN for a heading without a bar
    /// @param low lower end of the interval of the value, drawn as a thin line; NaN for none
    /// @param high upper end
    record Bar(
            String name,
            String detail,
            double value,
            double low,
            double high,
            String note,
            Paint paint) {
        /// A bar whose value has no interval.
        public Bar(String name, String detail, double value, String note, Paint paint) {
            this(name, detail, value, Double.NaN, Double.NaN, note, paint);
        }
    }

    /// A colour scale in the emptiest corner: title, gradient and three ticks.
    record ColourBar(String title, Colouring colouring, Axis.TickStyle ticks) implements Layer {}

    /// Which way a rule runs.
    enum Orientation {
        /// At one x, from bottom to top.
        VERTICAL,
        /// At one y, from left to right.
        HORIZONTAL
    }

    /// Where the name of a curve stands.
    enum NamePlacement {
        /// Not drawn.
        NONE,
        /// Along the line, rotated with it.
        ALONG,
        /// Beside its last point, nearer to it than to the last point of any other line with this placement, of which some
        /// may have no name.
        BESIDE,
        /// At its last point: in a column right of the frame with a leader when the line runs to the right edge, else
        /// beside the point.
        END
    }

    /// Where a label stands from its point.
    enum Place {
        /// Wherever there is room: right, left, above, below, then with a leader.
        AUTO,
        /// Beside the point, right of all lines there or else left of them, and away from it with a leader where it must:
        /// such labels of a panel stand in the order of their points from top to bottom. Where room is short they lose
        /// their second lines first.
        IN_ORDER,
        /// The middle of the panel; x and y are not read.
        CENTRE,
        /// The top left corner of the frame; x and y are not read.
        TOP_LEFT,
        /// The bottom right corner of the frame; x and y are not read.
        BOTTOM_RIGHT
    }

    /// Marker shapes.
    enum Shape {
        CIRCLE,
        CROSS,
        DIAMOND,
        HOLLOW_DIAMOND,
        TRIANGLE,
        TRIANGLE_DOWN,
        RING,
        DOT
    }

    /// Which two quantities a plane shows; the third follows from C = 6ND.
    enum Plane {
        /// x = C, y = N.
        COMPUTE_PARAMETERS,
        /// x = N, y = D.
        PARAMETERS_TOKENS,
        /// x = C, y = D.
        COMPUTE_TOKENS
    }
}
