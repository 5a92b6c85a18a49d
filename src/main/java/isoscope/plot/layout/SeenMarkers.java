package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.Rect;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Which of very many markers of a layer are seen: one of which those painted after it leave less than a tenth to be seen
/// is not painted. The outermost of each column and each row of the page are painted whatever lies on them, so that a cloud
/// of markers ends where the last of them is. A layer with fewer has all of them painted.
final class SeenMarkers {
    /// From how many markers on those are left out that are not seen.
    static final int MANY = 2_000;

    /// The part of a marker that must be seen.
    private static final double PART = 0.1;

    private SeenMarkers() {}

    /// The numbers of the markers that are seen, in painting order.
    ///
    /// @param one of the markers, all of one shape and size
    /// @param frame holds the middles of all of them
    static IntStream of(MarkerPlaces places, Mark.Symbol one, Rect frame) {
        IntStream all = IntStream.range(0, places.size());
        return places.size() < MANY
                ? all
                : MarkerInk.of(one).map(ink -> seen(places, frame, ink).stream()).orElse(all);
    }

    private static BitSet seen(MarkerPlaces places, Rect frame, MarkerInk ink) {
        InkGrid grid = new InkGrid(ink, frame.width(), frame.height());
        BitSet seen = Outermost.of(places, frame);
        for (int i = places.size() - 1; i >= 0; i--) {
            double x = places.x(i) - frame.x();
            double y = places.y(i) - frame.y();
            if (seen.get(i) || grid.newCells(x, y) >= PART * ink.cells()) {
                seen.set(i);
                grid.cover(x, y);
            }
        }
        return seen;
    }
}
