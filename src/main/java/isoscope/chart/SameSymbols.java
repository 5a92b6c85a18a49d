package isoscope.chart;

import isoscope.plot.Mark;
import java.util.List;
import java.util.Objects;

/// Markers that look the same however they are parted into strokes: of one shape, size and colour, and of one opaque part,
/// a line or an area, so that nobody sees which lies on which. They can be painted as one path.
final class SameSymbols {
    private static final int OPAQUE = 255;

    private SameSymbols() {}

    /// The end of the markers that can be painted together with a mark.
    ///
    /// @param start the place of the mark
    /// @return the place of the first mark after it that cannot; the next one where there is none
    static int end(List<Mark> marks, int start) {
        int end = start + 1;
        if (marks.get(start) instanceof Mark.Symbol first && hasOnePart(first)) {
            while (end < marks.size()
                    && marks.get(end) instanceof Mark.Symbol next
                    && isLike(first, next)) {
                end++;
            }
        }
        return end;
    }

    private static boolean hasOnePart(Mark.Symbol symbol) {
        Mark.Line line = symbol.line();
        if (symbol.fill() == null) {
            return line != null && line.colour().alpha() == OPAQUE && line.dash().size() == 0;
        }
        return line == null && symbol.fill().alpha() == OPAQUE;
    }

    private static boolean isLike(Mark.Symbol first, Mark.Symbol next) {
        return first.shape() == next.shape()
                && first.size() == next.size()
                && Objects.equals(first.fill(), next.fill())
                && Objects.equals(first.line(), next.line());
    }
}
