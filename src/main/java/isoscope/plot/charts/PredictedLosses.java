package isoscope.plot.charts;

import isoscope.fit.Predictions;
import isoscope.law.Law;
import isoscope.runs.Run;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The losses that a law predicts for runs, each asked of the law once: a figure needs them many times.
final class PredictedLosses {
    private final Map<String, Double> byRun;

    private PredictedLosses(Map<String, Double> byRun) {
        this.byRun = byRun;
    }

    /// Asks the law.
    static PredictedLosses of(Law law, List<Run> runs) {
        Map<String, Double> byRun = HashMap.newHashMap(runs.size());
        for (Run run : runs) {
            Predictions.loss(law, run).ifPresent(loss -> byRun.put(run.id(), loss));
        }
        return new PredictedLosses(byRun);
    }

    /// The loss of one of the runs; NaN where the law predicts none.
    double of(Run run) {
        return byRun.getOrDefault(run.id(), Double.NaN);
    }

    /// Whether the law predicts a loss for none of some runs.
    boolean hasNoneOf(List<Run> runs) {
        return runs.stream().noneMatch(run -> byRun.containsKey(run.id()));
    }
}
