package isoscope.plot.layout;

import isoscope.plot.Axis.Scale;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// Ticks for an axis so short, or so far zoomed in, that no even round steps give three labels: odd steps, then the
/// roundest values of which three have room.
record SpareTicks(TickRoom room) {
    private static final double[] DIGITS = {1, 2, 3, 5};
    private static final double[] FINE = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9};
    private static final int MOST_STARTS = 12;
    private static final int MOST_VALUES = 60;

    /// Three values or more, or as many as there is room for.
    static Series of(TickRoom room) {
        return new SpareTicks(room).values();
    }

    private Series values() {
        TickValues values = new TickValues(room.axis().range());
        for (Series even : values.linear(4, 3, 2.5)) {
            if (even.size() >= Ticks.FEWEST && room.holds(even)) {
                return even;
            }
        }
        var best = Series.of();
        for (Series fine : candidates(values)) {
            Series some = thinned(fine);
            if (some.size() >= Ticks.FEWEST) {
                return some;
            }
            best = some.size() > best.size() ? some : best;
        }
        return best;
    }

    /// From the roundest values to the least round.
    private List<Series> candidates(TickValues values) {
        var candidates = new ArrayList<Series>();
        if (room.axis().scale() == Scale.LOG) {
            candidates.add(values.powers(10, 1));
            candidates.add(values.multiples(DIGITS));
            candidates.add(values.multiples(FINE));
        }
        candidates.addAll(values.linear(1, 2, 5).reversed());
        return candidates.stream().filter(some -> some.size() <= MOST_VALUES).toList();
    }

    /// The most of these values whose labels have room, beginning at any of the first few.
    private Series thinned(Series fine) {
        ToDoubleFunction<Double> extent = room.extents().apply(fine);
        var best = Series.of();
        for (int start = 0; start < Math.min(MOST_STARTS, fine.size()); start++) {
            Series some = from(start, fine, extent);
            best = some.size() > best.size() ? some : best;
        }
        return best;
    }

    private Series from(int start, Series fine, ToDoubleFunction<Double> extent) {
        double last = fine.get(start);
        var kept = DoubleStream.builder();
        kept.add(last);
        for (int i = start + 1; i < fine.size(); i++) {
            double value = fine.get(i);
            if (room.place(value) - room.place(last) >= room.distance(value, last, extent)) {
                kept.add(value);
                last = value;
            }
        }
        return Series.of(kept.build().toArray());
    }
}
