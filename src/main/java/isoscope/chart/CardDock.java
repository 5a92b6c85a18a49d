package isoscope.chart;

import isoscope.plot.LaidOutFigure;
import isoscope.plot.Mark;
import isoscope.plot.Rect;
import java.util.List;

/// Chooses the corner of a frame for the read-out card: the one where it hides least, never the one where it would hide
/// the point it speaks of.
final class CardDock {
    private static final double INSET = 14;
    private static final double CLEARANCE = 16;
    private static final int FORBIDDEN = 1_000_000;

    private CardDock() {}

    /// Where a card of a size goes that speaks of what is under a pointer.
    static Rect place(LaidOutFigure figure, Pointer pointer, double width, double height) {
        Rect frame = pointer.placed().frame();
        double left = frame.x() + INSET;
        double right = Math.max(left, frame.right() - INSET - width);
        double top = frame.y() + INSET;
        double bottom = Math.max(INSET, frame.bottom() - INSET - height);
        List<Rect> corners =
                List.of(
                        new Rect(left, top, width, height),
                        new Rect(right, top, width, height),
                        new Rect(left, bottom, width, height),
                        new Rect(right, bottom, width, height));
        Rect best = corners.getFirst();
        int least = Integer.MAX_VALUE;
        for (Rect corner : corners) {
            int cost = hidden(figure.marks(), corner) + hidden(figure.live(), corner);
            if (grown(corner).contains(pointer.pageX(), pointer.pageY())) {
                cost += FORBIDDEN;
            }
            if (cost < least) {
                least = cost;
                best = corner;
            }
        }
        return best;
    }

    private static int hidden(List<Mark> marks, Rect area) {
        int count = 0;
        for (Mark mark : marks) {
            count +=
                    switch (mark) {
                        case Mark.Symbol symbol -> area.contains(symbol.x(), symbol.y()) ? 1 : 0;
                        case Mark.Text text -> area.contains(text.x(), text.y()) ? 1 : 0;
                        case Mark.Clipped clipped -> hidden(clipped.marks(), area);
                        case Mark.Path _, Mark.Box _, Mark.Image _ -> 0;
                    };
        }
        return count;
    }

    private static Rect grown(Rect rect) {
        return new Rect(
                rect.x() - CLEARANCE,
                rect.y() - CLEARANCE,
                rect.width() + 2 * CLEARANCE,
                rect.height() + 2 * CLEARANCE);
    }
}
