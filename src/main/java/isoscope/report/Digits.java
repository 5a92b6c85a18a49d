package isoscope.report;

import isoscope.words.Words;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Numbers as tables for people show them: five significant digits.
final class Digits {
    private Digits() {}

    /// The number, or a dash for none.
    static String of(@Nullable Double value) {
        if (value == null) {
            return "–";
        }
        return value.isInfinite() ? "∞" : Words.of("%.5g", value);
    }

    /// A number that somebody typed, such as `0.4`.
    static String given(double value) {
        return Double.toString(value).replaceFirst("\\.0$", "");
    }

    /// The text under the title of intervals: the interval, how the number was held, or both; a dash for neither.
    static String interval(Estimate estimate, String constraint) {
        return Stream.of(estimate.low() == null ? "" : interval(estimate), constraint)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("–");
    }

    /// An interval as `[low, high]`, or a dash for none.
    static String interval(Estimate estimate) {
        return estimate.low() == null
                ? "–"
                : Words.of("[%s, %s]", of(estimate.low()), of(estimate.high()));
    }
}
