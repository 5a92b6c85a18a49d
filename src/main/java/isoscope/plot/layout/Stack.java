package isoscope.plot.layout;

/// Keeps things that stand above one another apart.
final class Stack {
    private Stack() {}

    /// How high a stack is that has nothing but its gaps between its members.
    static double height(double[] heights, double gap) {
        double sum = -gap;
        for (double height : heights) {
            sum += height + gap;
        }
        return Math.max(0, sum);
    }

    /// Where the tops lie, as near to what they want as order and distance allow (least squares; pool adjacent violators:
    /// Ayer et al. 1955): those that would touch are spread about the mean of what they want. Small changes of a wish
    /// change the result little.
    ///
    /// @param wanted tops, in the order the members shall have
    /// @param heights of the members
    /// @param gap between them
    /// @param low where the first top may lie at least
    /// @param high where the last foot may lie at most, unless there is no room
    static double[] apart(double[] wanted, double[] heights, double gap, double low, double high) {
        double[] offsets = new double[wanted.length];
        for (int i = 1; i < wanted.length; i++) {
            offsets[i] = offsets[i - 1] + heights[i - 1] + gap;
        }
        double[] tops = rising(wanted, offsets);
        double last = Math.max(low, high - height(heights, gap));
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.clamp(tops[i], low, last) + offsets[i];
        }
        return tops;
    }

    /// The nearest numbers to `wanted - offsets` that nowhere fall.
    private static double[] rising(double[] wanted, double[] offsets) {
        int size = wanted.length;
        double[] means = new double[size];
        int[] counts = new int[size];
        int groups = 0;
        for (int i = 0; i < size; i++) {
            means[groups] = wanted[i] - offsets[i];
            counts[groups] = 1;
            groups++;
            while (groups > 1 && means[groups - 2] > means[groups - 1]) {
                groups--;
                int both = counts[groups - 1] + counts[groups];
                means[groups - 1] =
                        (counts[groups - 1] * means[groups - 1] + counts[groups] * means[groups])
                                / both;
                counts[groups - 1] = both;
            }
        }
        double[] result = new double[size];
        int next = 0;
        for (int group = 0; group < groups; group++) {
            for (int i = 0; i < counts[group]; i++) {
                result[next++] = means[group];
            }
        }
        return result;
    }
}
