package isoscope.fit;

import isoscope.runs.Run;
import java.util.Comparator;
import java.util.List;

/// The runs of the largest compute.
final class LargestRuns {
    /// Runs within this ratio of compute belong together.
    private static final double SAME = 1.15;

    /// Share of the runs that is held out at least.
    private static final double SHARE = .05;

    /// Share of the runs that must be left.
    private static final double LEFT = .7;

    private LargestRuns() {}

    /// The `count` runs of the largest compute, largest first.
    static List<Run> of(List<Run> runs, int count) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Run::compute).reversed())
                .limit(count)
                .toList();
    }

    /// One run in twenty, and whatever costs nearly as much as the least of them; none when too few would be left.
    static List<Run> byDefault(List<Run> runs) {
        int least = (int) Math.ceil(SHARE * runs.size());
        if (least == 0) {
            return List.of();
        }
        double limit = of(runs, least).getLast().compute() / SAME;
        int count = (int) runs.stream().filter(run -> run.compute() > limit).count();
        return runs.size() - count >= LEFT * runs.size() ? of(runs, count) : List.of();
    }
}
