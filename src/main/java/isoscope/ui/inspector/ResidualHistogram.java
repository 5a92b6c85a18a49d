package isoscope.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How many residuals fall into each of equal bins about zero.
///
/// @param limit the outer edge of the last bin; the first begins at −limit. The end bins also hold what lies beyond
/// @param counts one a bin, an odd number, so that zero is in the middle of one
public record ResidualHistogram(double limit, List<Integer> counts) {
    private static final int BINS = 31;
    private static final double INSIDE = 0.98;
    private static final double[] STEPS = {1, 2, 3, 5, 10};

    /// Copies the list.
    public ResidualHistogram {
        counts = List.copyOf(counts);
    }

    /// Sorts residuals into bins. The limit is a round number that holds 98 % of them, so that one stray run does not
    /// squeeze the rest into one bar.
    ///
    /// @param residuals measured − fitted loss; may be empty
    public static ResidualHistogram of(double... residuals) {
        return of(0, residuals);
    }

    /// Sorts residuals into bins that reach at least so far.
    ///
    /// @param least the smallest limit
    public static ResidualHistogram of(double least, double[] residuals) {
        double[] sizes = Arrays.stream(residuals).map(Math::abs).sorted().toArray();
        int last = (int) Math.ceil(INSIDE * sizes.length) - 1;
        double limit = Math.max(least, last < 0 ? 1 : roundUp(sizes[last]));
        int[] counts = new int[BINS];
        for (double residual : residuals) {
            double place = (residual / limit + 1) / 2;
            counts[(int) Math.clamp(Math.floor(place * BINS), 0, BINS - 1)]++;
        }
        List<Integer> boxed = new ArrayList<>(BINS);
        Arrays.stream(counts).forEach(boxed::add);
        return new ResidualHistogram(limit, boxed);
    }

    /// Whether it counts nothing.
    public boolean isEmpty() {
        return highest() == 0;
    }

    /// The fullest bin's count.
    public int highest() {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static double roundUp(double size) {
        double decade = Math.pow(10, Math.floor(Math.log10(Math.max(size, 1e-6))));
        for (double step : STEPS) {
            if (step * decade >= size) {
                return step * decade;
            }
        }
        return 10 * decade;
    }
}
