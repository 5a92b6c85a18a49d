package isoscope.tour;

import isoscope.plot.AxisRanges;
import isoscope.plot.Range;
import java.util.HashMap;
import java.util.Map;

/// The way from one view of a screen to another: compute and the ranges of axes move evenly in decades.
///
/// @param compute C at both ends, in FLOP
/// @param from ranges of the axes at first, by chart
/// @param to ranges at last; an axis without one at first is there at once
public record Tween(Ends compute, Map<String, AxisRanges> from, Map<String, AxisRanges> to) {
    /// Copies the maps.
    public Tween {
        from = Map.copyOf(from);
        to = Map.copyOf(to);
    }

    /// A number at both ends.
    public record Ends(double first, double last) {
        private double at(double share) {
            return first > 0 && last > 0
                    ? first * Math.pow(last / first, share)
                    : first + share * (last - first);
        }
    }

    /// C a part of the way, in FLOP.
    ///
    /// @param share from 0 to 1
    public double computeAt(double share) {
        return compute.at(share);
    }

    /// The ranges a part of the way, by chart.
    ///
    /// @param share from 0 to 1
    public Map<String, AxisRanges> rangesAt(double share) {
        Map<String, AxisRanges> ranges = new HashMap<>();
        to.forEach((chart, last) ->
                ranges.put(chart, between(from.getOrDefault(chart, last), last, share)));
        return ranges;
    }

    /// Whether both ends are the same.
    public boolean isStill() {
        return rangesAt(0).equals(to) && compute.first() == compute.last();
    }

    private static AxisRanges between(AxisRanges first, AxisRanges last, double share) {
        AxisRanges ranges = last;
        for (Map.Entry<String, Range> axis : last.byAxis().entrySet()) {
            Range end = axis.getValue();
            Range start = first.of(axis.getKey()).orElse(end);
            ranges = ranges.with(axis.getKey(), between(start, end, share));
        }
        return ranges;
    }

    /// The ends are exact.
    private static Range between(Range start, Range end, double share) {
        if (share <= 0) {
            return start;
        }
        if (share >= 1) {
            return end;
        }
        boolean decades = start.low() > 0 && end.low() > 0;
        return decades
                ? new Range(
                        new Ends(start.low(), end.low()).at(share),
                        new Ends(start.high(), end.high()).at(share))
                : new Range(
                        start.low() + share * (end.low() - start.low()),
                        start.high() + share * (end.high() - start.high()));
    }
}
