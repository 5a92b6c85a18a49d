package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.Rect;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which of very many markers of a layer are seen: one of which those painted after it leave less than a tenth to be seen
/// is not painted. The outermost of each column and each row of the page are painted whatever lies on them, so that a cloud
/// of markers ends where the last of them is. A layer with fewer has all of them painted.
final class SeenMarkers {
    /// From how many markers on those are left out that are not seen.
    static final int MANY = 2_000;

    /// The part of a marker that must be seen.
    private static final double PART = 0.1;

    private SeenMarkers() {}

    /// The markers that are seen, in painting order.
    ///
    /// @param markers of one shape and size
    /// @param frame holds the middles of all of them
    static List<Mark.Symbol> of(List<Mark.Symbol> markers, Rect frame) {
        if (markers.size() < MANY) {
            return markers;
        }
        return MarkerInk.of(markers.getFirst())
                .map(ink -> chosen(markers, seen(markers, frame, ink)))
                .orElse(markers);
    }

    private static BitSet seen(List<Mark.Symbol> markers, Rect frame, MarkerInk ink) {
        InkGrid grid = new InkGrid(ink, frame.width(), frame.height());
        BitSet seen = Outermost.of(markers, frame);
        for (int i = markers.size() - 1; i >= 0; i--) {
            double x = markers.get(i).x() - frame.x();
            double y = markers.get(i).y() - frame.y();
            if (seen.get(i) || grid.newCells(x, y) >= PART * ink.cells()) {
                seen.set(i);
                grid.cover(x, y);
            }
        }
        return seen;
    }

    private static List<Mark.Symbol> chosen(List<Mark.Symbol> markers, BitSet seen) {
        List<Mark.Symbol> chosen = new ArrayList<>(seen.cardinality());
        seen.stream().forEach(i -> chosen.add(markers.get(i)));
        return chosen;
    }
}
