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
            return text(hours * MINUTES, "minute");
        }
        if (hours < DAYS_FROM) {
            return text(hours, "hour");
        }
        return hours < YEAR ? text(hours / DAY, "day") : text(hours / YEAR, "year");
    }

    private static String text(double amount, String unit) {
        String number = QuantityFormat.si(amount);
        return number + " " + unit + (number.equals("1") ? "" : "s");
    }
}
