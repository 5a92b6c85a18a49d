package isoscope.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers as tables for people show them: five significant digits.
final class Digits {
    private Digits() {}

    /// The number, or a dash for none.
    static String of(@Nullable Double value) {
        if (value == null) {
            return "–";
        }
        return value.isInfinite() ? "∞" : String.format(Locale.ROOT, "%.5g", value);
    }

    /// An interval as `[low, high]`, or a dash for none.
    static String interval(Estimate estimate) {
        return estimate.low() == null
                ? "–"
                : "[%s, %s]".formatted(of(estimate.low()), of(estimate.high()));
    }
}
