package isoscope.plot.layout;

import isoscope.plot.Axis;
import isoscope.plot.Range;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// Where an axis has ticks.
///
/// @param major values with a grid line and a label, rising
/// @param minor values with a short tick only
record Ticks(Series major, Series minor) {
    private static final double[][] MANTISSAS = {{1, 2, 5}, {1, 2, 3, 4, 5, 6, 8}};
    private static final double[] EVERY_DIGIT = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    private static final double MINOR_ROOM = 24;
    private static final double LABEL_GAP = 6;
    private static final int FEWEST = 3;
    private static final int MOST = 200;

    /// The ticks of an axis.
    ///
    /// Over two decades and more there is one label a decade, or every second, third … decade where labels would stand
    /// closer than `apart`. Below two decades, or where that gives fewer than three labels, 1-2-5 steps, then finer ones.
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
        Ticks ticks = new Fit(axis, length, apart, extents).ticks();
        if (ticks.major().size() >= FEWEST) {
            return ticks;
        }
        Ticks closer = new Fit(axis, length, 0, extents).ticks();
        return closer.major().size() > ticks.major().size() ? closer : ticks;
    }

    private record Fit(
            Axis axis,
            double length,
            double apart,
            Function<Series, ToDoubleFunction<Double>> extents) {
        private Ticks ticks() {
            return switch (axis.scale()) {
                case LINEAR -> new Ticks(linear(), Series.of());
                case LOG -> axis.ticks() == Axis.TickStyle.RATIO ? doublings() : decades();
            };
        }

        private Ticks decades() {
            Range range = axis.range();
            double decades = Math.log10(range.high() / range.low());
            List<Series> candidates = new ArrayList<>();
            if (decades >= 2) {
                for (int step = 1; step <= decades; step++) {
                    candidates.add(powers(10, step));
                }
            }
            Series coarse = firstThatFits(candidates, 1);
            Series chosen = coarse.size() >= FEWEST ? coarse : finer(coarse);
            boolean roomy = length / decades >= MINOR_ROOM;
            return new Ticks(chosen, roomy ? without(multiples(EVERY_DIGIT), chosen) : Series.of());
        }

        private Ticks doublings() {
            List<Series> candidates = new ArrayList<>();
            for (int step = 1; step <= 8; step++) {
                candidates.add(powers(2, step));
            }
            return new Ticks(firstThatFits(candidates, 1), Series.of());
        }

        private Series finer(Series coarse) {
            List<Series> candidates = new ArrayList<>();
            for (double[] mantissas : MANTISSAS) {
                candidates.add(multiples(mantissas));
            }
            Series round = firstThatFits(candidates, FEWEST);
            if (round.size() > 0) {
                return round;
            }
            candidates.add(linear());
            Series three = firstThatFits(candidates, FEWEST);
            Series two = firstThatFits(candidates, 2);
            return three.size() > 0 ? three : two.size() > coarse.size() ? two : coarse;
        }

        private Series firstThatFits(List<Series> candidates, int fewest) {
            return candidates.stream()
                    .filter(values -> values.size() >= fewest && fits(values))
                    .findFirst()
                    .orElse(Series.of());
        }

        private boolean fits(Series values) {
            return areApart(values) && haveRoom(values);
        }

        /// Whether the labels would have room if they were as narrow as can be, which takes no writing to find out.
        private boolean areApart(Series values) {
            for (int i = 1; i < values.size(); i++) {
                if (place(values.get(i)) - place(values.get(i - 1)) < Math.max(apart, LABEL_GAP)) {
                    return false;
                }
            }
            return true;
        }

        private boolean haveRoom(Series values) {
            ToDoubleFunction<Double> extent = extents.apply(values);
            for (int i = 1; i < values.size(); i++) {
                double gap = place(values.get(i)) - place(values.get(i - 1));
                double labels =
                        (extent.applyAsDouble(values.get(i))
                                        + extent.applyAsDouble(values.get(i - 1)))
                                / 2;
                if (gap < Math.max(apart, labels + LABEL_GAP)) {
                    return false;
                }
            }
            return true;
        }

        /// The finest 1-2-5 steps that fit.
        private Series linear() {
            Range range = axis.range();
            double span = range.high() - range.low();
            double decade = Math.pow(10, Math.floor(Math.log10(span)) - 2);
            for (; decade < 10 * span; decade *= 10) {
                for (double step : new double[] {1, 2, 5}) {
                    Series values = steps(step * decade);
                    if (values.size() <= MOST && fits(values)) {
                        return values;
                    }
                }
            }
            return Series.of();
        }

        private Series steps(double step) {
            Range range = axis.range();
            double first = Math.ceil(range.low() / step - 1e-9);
            double last = Math.floor(range.high() / step + 1e-9);
            int count = (int) Math.clamp(last - first + 1, 0, MOST + 1);
            return Series.of(
                    DoubleStream.iterate(first, i -> i + 1)
                            .limit(count)
                            .map(i -> i * step)
                            .toArray());
        }

        private Series powers(double base, int step) {
            Range range = axis.range();
            int low = (int) Math.ceil(Math.log(range.low()) / Math.log(base) - 1e-9);
            int high = (int) Math.floor(Math.log(range.high()) / Math.log(base) + 1e-9);
            int first = Math.ceilDiv(low, step) * step;
            var values = DoubleStream.builder();
            for (int power = first; power <= high; power += step) {
                values.add(Math.pow(base, power));
            }
            return Series.of(values.build().toArray());
        }

        private Series multiples(double... mantissas) {
            Range range = axis.range();
            int low = (int) Math.floor(Math.log10(range.low()));
            int high = (int) Math.ceil(Math.log10(range.high()));
            var values = DoubleStream.builder();
            for (int power = low; power <= high; power++) {
                double decade = Math.pow(10, power);
                Arrays.stream(mantissas)
                        .map(mantissa -> mantissa * decade)
                        .filter(range::contains)
                        .forEach(values);
            }
            return Series.of(values.build().toArray());
        }

        private double place(double value) {
            Range range = axis.range();
            return length
                    * switch (axis.scale()) {
                        case LOG ->
                                Math.log(value / range.low())
                                        / Math.log(range.high() / range.low());
                        case LINEAR -> (value - range.low()) / (range.high() - range.low());
                    };
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
}
