package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.Rect;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The markers at the ends of the columns and the rows of a page, each a unit wide: of each column the highest and the lowest,
/// of each row the leftmost and the rightmost.
final class Outermost {
    private final List<Mark.Symbol> markers;
    private final BitSet ends = new BitSet();

    private Outermost(List<Mark.Symbol> markers) {
        this.markers = markers;
    }

    /// The numbers of these markers.
    ///
    /// @param frame holds the middles of all markers
    static BitSet of(List<Mark.Symbol> markers, Rect frame) {
        Outermost outermost = new Outermost(markers);
        outermost.add(frame.x(), frame.width(), Mark.Symbol::x, Mark.Symbol::y);
        outermost.add(frame.y(), frame.height(), Mark.Symbol::y, Mark.Symbol::x);
        return outermost.ends;
    }

    private void add(
            double start,
            double length,
            ToDoubleFunction<Mark.Symbol> along,
            ToDoubleFunction<Mark.Symbol> across) {
        int last = (int) Math.ceil(length);
        int[] least = new int[last + 1];
        int[] most = new int[last + 1];
        Arrays.fill(least, -1);
        Arrays.fill(most, -1);
        for (int i = 0; i < markers.size(); i++) {
            int at = (int) Math.clamp(along.applyAsDouble(markers.get(i)) - start, 0, last);
            double value = across.applyAsDouble(markers.get(i));
            if (least[at] < 0 || value < across.applyAsDouble(markers.get(least[at]))) {
                least[at] = i;
            }
            if (most[at] < 0 || value > across.applyAsDouble(markers.get(most[at]))) {
                most[at] = i;
            }
        }
        Arrays.stream(least).filter(i -> i >= 0).forEach(ends::set);
        Arrays.stream(most).filter(i -> i >= 0).forEach(ends::set);
    }
}
