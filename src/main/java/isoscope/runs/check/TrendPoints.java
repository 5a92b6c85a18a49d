package isoscope.runs.check;

import isoscope.runs.Run;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Sizes, tokens and losses through which a [LossTrend] is laid.
final class TrendPoints {
    /// ln N of each.
    final double[] size;

    /// ln D of each.
    final double[] data;

    /// L of each.
    final double[] loss;

    /// The group of each, from 0; each group has a level of its own.
    final int[] group;

    TrendPoints(double[] size, double[] data, double[] loss, int[] group) {
        this.size = size;
        this.data = data;
        this.loss = loss;
        this.group = group;
    }

    /// Runs on one level.
    static TrendPoints of(List<Run> runs) {
        return new TrendPoints(
                runs.stream().mapToDouble(run -> Math.log(run.parameters())).toArray(),
                runs.stream().mapToDouble(run -> Math.log(run.tokens())).toArray(),
                runs.stream().mapToDouble(Run::loss).toArray(),
                new int[runs.size()]);
    }

    int count() {
        return loss.length;
    }

    int groups() {
        return 1 + Arrays.stream(group).max().orElse(-1);
    }

    /// The same points, each group on a level of its own.
    TrendPoints in(int[] groups) {
        return new TrendPoints(size, data, loss, groups);
    }

    /// Some of the points.
    TrendPoints where(IntPredicate chosen) {
        int[] kept = IntStream.range(0, count()).filter(chosen).toArray();
        return new TrendPoints(
                Arrays.stream(kept).mapToDouble(i -> size[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> data[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> loss[i]).toArray(),
                Arrays.stream(kept).map(i -> group[i]).toArray());
    }
}
