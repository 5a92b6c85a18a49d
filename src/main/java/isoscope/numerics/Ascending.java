package isoscope.numerics;

import java.util.Arrays;

/// The order of many positive numbers, without a boxed number for each.
public final class Ascending {
    private Ascending() {}

    /// The positions of the values from the smallest to the largest; equal values keep their order.
    ///
    /// The upper bits of a positive double order like the double, so a position fits into the lower ones and the pair is
    /// sorted as one number; values that differ in the lower bits alone are put right afterwards.
    ///
    /// @param values at least 0
    public static int[] order(double[] values) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(values.length);
        long mask = (1L << bits) - 1;
        long[] keys = new long[values.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (Double.doubleToLongBits(values[i]) & ~mask) | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) (keys[i] & mask);
        }
        insert(order, values);
        return order;
    }

    /// Insertion sort, quick for what is nearly sorted.
    private static void insert(int[] order, double[] values) {
        for (int i = 1; i < order.length; i++) {
            int moved = order[i];
            int place = i;
            while (place > 0 && isAfter(order[place - 1], moved, values)) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = moved;
        }
    }

    private static boolean isAfter(int first, int second, double[] values) {
        int compared = Double.compare(values[first], values[second]);
        return compared > 0 || (compared == 0 && first > second);
    }
}
