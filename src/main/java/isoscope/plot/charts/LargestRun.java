package isoscope.plot.charts;

import isoscope.plot.Layer;
import isoscope.plot.Layer.Orientation;
import isoscope.plot.Layer.Rule;
import isoscope.plot.Study;
import isoscope.runs.Run;
import java.util.List;

/// Where the runs end on a compute axis, and extrapolation begins.
final class LargestRun {
    private LargestRun() {}

    /// A dotted line at the compute of the largest run of the fit; nothing without runs.
    ///
    /// @param note beside it; empty where another panel says it
    static List<Layer> rule(Study study, String note) {
        return study.included().stream().mapToDouble(Run::compute).max().stream()
                .<Layer>mapToObj(compute ->
                        new Rule(Orientation.VERTICAL, compute, Look.LARGEST_RUN, "", note))
                .toList();
    }
}
