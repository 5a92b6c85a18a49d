package isoscope.session.fit;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.law.Law;
import java.util.Map;
import java.util.Optional;

/// Whether the thorough law is the quick one that is on show already, so that nothing need be drawn again.
final class SameLaw {
    /// Objectives nearer to each other are the same minimum.
    private static final double OBJECTIVE = 1e-9;

    /// Parameters nearer to each other, relative to their size, are written with the same digits.
    private static final double PARAMETER = 1e-7;

    private SameLaw() {}

    /// The thorough fit, with the law on show where that is the same one.
    static Fitted kept(Optional<Fitted> shown, Fitted thorough) {
        return shown.filter(quick -> isSame(quick, thorough))
                .map(quick -> quick.reviewed(thorough.holdOut(), thorough.warnings()))
                .orElse(thorough);
    }

    private static boolean isSame(Fitted quick, Fitted thorough) {
        return quick.method().equals(thorough.method())
                && quick.settings().equals(thorough.settings())
                && quick.runs().equals(thorough.runs())
                && Math.abs(quick.objective() - thorough.objective()) <= OBJECTIVE
                && isSame(quick.law(), thorough.law());
    }

    private static boolean isSame(Law quick, Law thorough) {
        Map<String, Double> before = quick.card().parameters();
        Map<String, Double> after = thorough.card().parameters();
        return before.keySet().equals(after.keySet())
                && before.entrySet().stream()
                        .allMatch(entry ->
                                isNear(
                                        entry.getValue(),
                                        after.getOrDefault(entry.getKey(), Double.NaN)));
    }

    private static boolean isNear(double one, double other) {
        return one == other
                || Math.abs(one - other) <= PARAMETER * Math.max(Math.abs(one), Math.abs(other));
    }
}
