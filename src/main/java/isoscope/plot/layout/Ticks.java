package isoscope.plot.layout;

import isoscope.plot.Axis;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Where an axis has ticks.
///
/// @param major values with a grid line and a label, rising
/// @param minor values with a short tick only
record Ticks(Series major, Series minor) {
    /// How many labels an axis has at least, if it is long enough for them.
    static final int FEWEST = 3;

    private static final double[][] MANTISSAS = {{1, 2, 5}, {1, 2, 3, 4, 5, 6, 8}};
    private static final double[] EVERY_DIGIT = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    private static final double MINOR_ROOM = 24;

    /// The ticks of an axis.
    ///
    /// Over two decades and more there is one label a decade, or every second, third … decade where labels would stand
    /// closer than `apart`. Below two decades, or where that gives fewer than three labels, 1-2-5 steps, then finer ones;
    /// where none of these gives three, less round ones ([SpareTicks]).
    ///
    /// @param length of the axis in layout units
    /// @param apart the least distance between the middles of two labels; where fewer than three labels keep it, only
    ///     their own extent counts
    /// @param extents how much room each label takes along the axis, for labels that stand together
    static Ticks of(
            Axis axis,
            double length,
            double apart,
            Function<Series, ToDoubleFunction<Double>> extents) {
        Ticks roomy = new Fit(new TickRoom(axis, length, apart, extents)).ticks();
        if (roomy.major().size() >= FEWEST) {
            return roomy;
        }
        TickRoom room = new TickRoom(axis, length, 0, extents);
        Ticks close = new Fit(room).ticks();
        if (close.major().size() >= FEWEST) {
            return close;
        }
        Series spare = SpareTicks.of(room);
        if (spare.size() > Math.max(close.major().size(), roomy.major().size())) {
            return new Ticks(spare, without(close.minor(), spare));
        }
        return close.major().size() > roomy.major().size() ? close : roomy;
    }

    private record Fit(TickRoom room) {
        private Ticks ticks() {
            Axis axis = room.axis();
            return switch (axis.scale()) {
                case LINEAR -> new Ticks(linear(), Series.of());
                case LOG -> axis.ticks() == Axis.TickStyle.RATIO ? doublings() : decades();
            };
        }

        private Ticks decades() {
            TickValues values = values();
            double decades = Math.log10(room.axis().range().high() / room.axis().range().low());
            List<Series> candidates = new ArrayList<>();
            if (decades >= 2) {
                for (int step = 1; step <= decades; step++) {
                    candidates.add(values.powers(10, step));
                }
            }
            Series coarse = firstThatFits(candidates, 1);
            Series chosen = coarse.size() >= FEWEST ? coarse : finer(coarse);
            boolean roomy = room.length() / decades >= MINOR_ROOM;
            return new Ticks(
                    chosen, roomy ? without(values.multiples(EVERY_DIGIT), chosen) : Series.of());
        }

        private Ticks doublings() {
            List<Series> candidates = new ArrayList<>();
            for (int step = 1; step <= 8; step++) {
                candidates.add(values().powers(2, step));
            }
            Series coarse = firstThatFits(candidates, 1);
            return new Ticks(coarse.size() >= FEWEST ? coarse : finer(coarse), Series.of());
        }

        private Series finer(Series coarse) {
            List<Series> candidates = new ArrayList<>();
            for (double[] mantissas : MANTISSAS) {
                candidates.add(values().multiples(mantissas));
            }
            Series round = firstThatFits(candidates, FEWEST);
            if (round.size() > 0) {
                Series even = room.axis().ticks() == Axis.TickStyle.DECIMAL ? linear() : round;
                return round.size() > FEWEST || even.size() <= FEWEST ? round : even;
            }
            candidates.add(linear());
            Series three = firstThatFits(candidates, FEWEST);
            Series two = firstThatFits(candidates, 2);
            return three.size() > 0 ? three : two.size() > coarse.size() ? two : coarse;
        }

        /// The finest 1-2-5 steps that fit.
        private Series linear() {
            return firstThatFits(values().linear(1, 2, 5), 0);
        }

        private Series firstThatFits(List<Series> candidates, int fewest) {
            return candidates.stream()
                    .filter(values -> values.size() >= fewest && room.holds(values))
                    .findFirst()
                    .orElse(Series.of());
        }

        private TickValues values() {
            return new TickValues(room.axis().range());
        }
    }

    private static Series without(Series values, Series others) {
        return Series.of(
                Arrays.stream(values.toArray())
                        .filter(value ->
                                Arrays.stream(others.toArray())
                                        .noneMatch(o -> Math.abs(o / value - 1) < 1e-9))
                        .toArray());
    }
}
