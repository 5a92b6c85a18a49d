package isoscope.plot.layout;

import isoscope.plot.Rect;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/// The markers at the ends of the columns and the rows of a page, each a unit wide: of each column the highest and the lowest,
/// of each row the leftmost and the rightmost.
final class Outermost {
    private final int count;
    private final BitSet ends = new BitSet();

    private Outermost(int count) {
        this.count = count;
    }

    /// The numbers of these markers.
    ///
    /// @param frame holds the middles of all markers
    static BitSet of(MarkerPlaces places, Rect frame) {
        Outermost outermost = new Outermost(places.size());
        outermost.add(frame.x(), frame.width(), places::x, places::y);
        outermost.add(frame.y(), frame.height(), places::y, places::x);
        return outermost.ends;
    }

    private void add(
            double start, double length, IntToDoubleFunction along, IntToDoubleFunction across) {
        int last = (int) Math.ceil(length);
        int[] least = new int[last + 1];
        int[] most = new int[last + 1];
        Arrays.fill(least, -1);
        Arrays.fill(most, -1);
        for (int i = 0; i < count; i++) {
            int at = (int) Math.clamp(along.applyAsDouble(i) - start, 0, last);
            double value = across.applyAsDouble(i);
            if (least[at] < 0 || value < across.applyAsDouble(least[at])) {
                least[at] = i;
            }
            if (most[at] < 0 || value > across.applyAsDouble(most[at])) {
                most[at] = i;
            }
        }
        Arrays.stream(least).filter(i -> i >= 0).forEach(ends::set);
        Arrays.stream(most).filter(i -> i >= 0).forEach(ends::set);
    }
}
