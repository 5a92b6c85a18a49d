package isoscope.report;

import isoscope.numerics.Interval;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A number with its interval.
///
/// @param value the number, or null where the law has none
/// @param low lower end of the interval, or null without one
/// @param high upper end of the interval, or null without one
record Estimate(@Nullable Double value, @Nullable Double low, @Nullable Double high) {

    /// A number and its interval: NaN becomes null, and half an interval is none. A decay that costs nothing is infinite, and an end
    /// of its interval may be.
    static Estimate of(double value, Optional<Interval> interval) {
        Optional<Interval> whole =
                interval.filter(ends ->
                        !Double.isNaN(value)
                                && !Double.isNaN(ends.low())
                                && !Double.isNaN(ends.high()));
        return new Estimate(
                Double.isNaN(value) ? null : value,
                whole.map(Interval::low).orElse(null),
                whole.map(Interval::high).orElse(null));
    }
}
