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

    /// What is not a finite number becomes null; half an interval is none.
    static Estimate of(double value, Optional<Interval> interval) {
        Optional<Interval> whole =
                interval.filter(ends ->
                        Double.isFinite(value)
                                && Double.isFinite(ends.low())
                                && Double.isFinite(ends.high()));
        return new Estimate(
                Json.orNull(value),
                whole.map(Interval::low).orElse(null),
                whole.map(Interval::high).orElse(null));
    }
}
