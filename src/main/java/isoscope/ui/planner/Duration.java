package isoscope.ui.planner;

import isoscope.quantity.QuantityFormat;

/// Times as people write them.
final class Duration {
    private static final double MINUTES = 60;
    private static final double DAY = 24;
    private static final double YEAR = 365.25 * DAY;

    /// Days from here on are told instead of hours.
    private static final double DAYS_FROM = 2 * DAY;

    private Duration() {}

    /// A time in minutes, hours, days or years.
    static String text(double hours) {
        if (Double.isNaN(hours)) {
            return "–";
        }
        if (hours < 1) {
            return QuantityFormat.si(hours * MINUTES) + " minutes";
        }
        if (hours < DAYS_FROM) {
            return QuantityFormat.si(hours) + " hours";
        }
        return hours < YEAR
                ? QuantityFormat.si(hours / DAY) + " days"
                : QuantityFormat.si(hours / YEAR) + " years";
    }
}
