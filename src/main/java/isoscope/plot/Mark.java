package isoscope.plot;

import isoscope.quantity.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The smallest thing a painter paints, in layout units from the top left corner of the figure, colours resolved.
/// Painters paint marks in order and add nothing of their own.
public sealed interface Mark {

    /// A polyline or area. NaN in `x` starts a new piece.
    ///
    /// @param closed whether each piece is closed
    /// @param fill or null for none
    /// @param line or null for none
    record Path(Series x, Series y, boolean closed, @Nullable Rgba fill, @Nullable Line line)
            implements Mark {}

    /// A rectangle, with round corners when `radius` is above 0.
    record Box(Rect rect, double radius, @Nullable Rgba fill, @Nullable Line line)
            implements Mark {}

    /// One line of text.
    ///
    /// @param text may hold superscript runs: see [TextRun]
    /// @param x of the anchor
    /// @param y of the baseline
    /// @param align which part of the text lies on x
    /// @param rotation in degrees clockwise about (x, y)
    /// @param halo colour of a 5-unit outline under the text, or null for none
    record Text(
            List<TextRun> text,
            double x,
            double y,
            Align align,
            double rotation,
            Rgba colour,
            @Nullable Rgba halo)
            implements Mark {
        /// Copies the list.
        public Text {
            text = List.copyOf(text);
        }
    }

    /// A marker centred on (x, y).
    ///
    /// @param size the width: the diameter of a circle. A diamond is 13 high for 11 wide, a hollow one 18 for 13, a
    ///     cross and a triangle as high as wide
    record Symbol(
            Layer.Shape shape,
            double x,
            double y,
            double size,
            @Nullable Rgba fill,
            @Nullable Line line)
            implements Mark {}

    /// Pixels stretched over a rectangle.
    ///
    /// @param columns pixels across
    /// @param argb row by row from the top, `columns` a row
    record Image(Rect rect, int columns, Pixels argb) implements Mark {}

    /// Marks seen only inside a rectangle.
    record Clipped(Rect clip, List<Mark> marks) implements Mark {
        /// Copies the list.
        public Clipped {
            marks = List.copyOf(marks);
        }
    }

    /// How an outline is drawn.
    ///
    /// @param dash lengths in turn; empty for solid
    record Line(Rgba colour, double width, Series dash, boolean round) {
        /// A solid outline.
        public static Line solid(Rgba colour, double width) {
            return new Line(colour, width, Series.of(), false);
        }
    }

    /// Which part of a text lies on its x.
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }
}
