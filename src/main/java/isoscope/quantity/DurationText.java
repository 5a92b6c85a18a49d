package isoscope.quantity;

/// Times as people write them.
public final class DurationText {
    private static final double MINUTES = 60;
    private static final double DAY = 24;
    private static final double YEAR = 365.25 * DAY;

    /// Days from here on are told instead of hours.
    private static final double DAYS_FROM = 2 * DAY;

    private DurationText() {}

    /// A time in minutes, hours, days or years.
    public static String of(double hours) {
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
