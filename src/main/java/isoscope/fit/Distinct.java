package isoscope.fit;

import isoscope.quantity.Series;
import java.util.Arrays;

/// Amounts that count as different ones. Files round, so amounts within [#RATIO] of one another are the same.
public final class Distinct {
    /// Amounts within this ratio count as one.
    public static final double RATIO = 1.02;

    private Distinct() {}

    /// How many different ones there are among positive amounts, each counted from the smallest of its kind up.
    public static int count(Series amounts) {
        double[] sorted = amounts.toArray();
        Arrays.sort(sorted);
        int count = 0;
        double beyond = 0;
        for (double amount : sorted) {
            if (amount > beyond) {
                count++;
                beyond = RATIO * amount;
            }
        }
        return count;
    }
}
