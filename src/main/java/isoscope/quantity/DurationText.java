package isoscope.quantity;

import isoscope.words.Words;

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
            return text(hours * MINUTES, Words.key("minute"), Words.key("minutes"));
        }
        if (hours < DAYS_FROM) {
            return text(hours, Words.key("hour"), Words.key("hours"));
        }
        return hours < YEAR
                ? text(hours / DAY, Words.key("day"), Words.key("days"))
                : text(hours / YEAR, Words.key("year"), Words.key("years"));
    }

    private static String text(double amount, String one, String several) {
        String number = QuantityFormat.si(amount);
        return number + " " + Words.said(number.equals("1") ? one : several);
    }
}
