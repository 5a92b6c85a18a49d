package isoscope.quantity;

/// Where the lowest and the highest value of any stretch of a series stand, found without looking at every value: blocks
/// of [#BLOCK] values have theirs noted. Takes half a byte a value.
public final class Extremes {
    private static final int BLOCK = 16;

    private final double[] values;
    private final int[] lowest;
    private final int[] highest;
    private final boolean finite;

    /// @param values of the series, not copied
    Extremes(double[] values) {
        this.values = values;
        int blocks = Math.ceilDiv(values.length, BLOCK);
        lowest = new int[blocks];
        highest = new int[blocks];
        boolean allFinite = true;
        for (int block = 0; block < blocks; block++) {
            int low = block * BLOCK;
            int high = low;
            for (int i = low; i < Math.min(values.length, (block + 1) * BLOCK); i++) {
                allFinite &= Double.isFinite(values[i]);
                low = values[i] < values[low] ? i : low;
                high = values[i] > values[high] ? i : high;
            }
            lowest[block] = low;
            highest[block] = high;
        }
        finite = allFinite;
    }

    /// Whether every value is a finite number; only then the places are right.
    public boolean allFinite() {
        return finite;
    }

    /// The place of the lowest value from one place to before another.
    public int lowest(int from, int to) {
        int best = from;
        int i = from;
        while (i < to) {
            boolean whole = i % BLOCK == 0 && i + BLOCK <= to;
            int candidate = whole ? lowest[i / BLOCK] : i;
            best = values[candidate] < values[best] ? candidate : best;
            i += whole ? BLOCK : 1;
        }
        return best;
    }

    /// The place of the highest value from one place to before another.
    public int highest(int from, int to) {
        int best = from;
        int i = from;
        while (i < to) {
            boolean whole = i % BLOCK == 0 && i + BLOCK <= to;
            int candidate = whole ? highest[i / BLOCK] : i;
            best = values[candidate] > values[best] ? candidate : best;
            i += whole ? BLOCK : 1;
        }
        return best;
    }
}
