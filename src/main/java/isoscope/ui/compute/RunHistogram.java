package isoscope.ui.compute;

import isoscope.quantity.UsualCompute;
import isoscope.runs.RunSet;
import java.util.List;
import java.util.stream.IntStream;

/// How many runs lie in each tenth of a decade of the slider.
///
/// @param counts from the lowest compute up
/// @param low the least compute of a run in FLOP, or NaN when there is none
/// @param high the greatest compute of a run in FLOP, or NaN when there is none
public record RunHistogram(List<Integer> counts, double low, double high) {
    /// Bins in a decade.
    public static final int PER_DECADE = 10;

    /// No runs.
    public static final RunHistogram EMPTY = of(RunSet.EMPTY);

    private static final double LOWEST = Math.log10(UsualCompute.LOWEST);

    /// Copies the list.
    public RunHistogram {
        counts = List.copyOf(counts);
    }

    /// Counts a set of runs; those off the slider count at its ends.
    public static RunHistogram of(RunSet set) {
        int last = bin(UsualCompute.HIGHEST) - 1;
        int[] counts = new int[last + 1];
        set.runs().forEach(run -> counts[Math.clamp(bin(run.compute()), 0, last)]++);
        return new RunHistogram(
                IntStream.of(counts).boxed().toList(),
                set.runs().stream().mapToDouble(run -> run.compute()).min().orElse(Double.NaN),
                set.runs().stream().mapToDouble(run -> run.compute()).max().orElse(Double.NaN));
    }

    /// Whether there are no runs.
    public boolean isEmpty() {
        return Double.isNaN(low);
    }

    /// The largest count.
    public int tallest() {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static int bin(double compute) {
        return (int) Math.floor((Math.log10(compute) - LOWEST) * PER_DECADE);
    }
}
