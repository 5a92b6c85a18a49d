package isoscope.fit.frontier;

import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// A loss that a run had, and what it had spent by then.
///
/// @param compute in FLOP
/// @param parameters N of the run
/// @param loss in nats per token
/// @param runId whose
public record EnvelopePoint(double compute, double parameters, double loss, String runId) {

    /// The lowest loss of each bin of compute, from small to large compute, less those that a smaller compute reached.
    public static List<EnvelopePoint> lowest(List<Run> runs) {
        NavigableMap<Long, EnvelopePoint> bins = new TreeMap<>();
        runs.forEach(run -> collect(run, bins));
        return falling(bins.values());
    }

    private static void collect(Run run, NavigableMap<Long, EnvelopePoint> bins) {
        LossCurve curve = run.curve();
        if (curve == null) {
            keepLower(
                    bins, new EnvelopePoint(run.compute(), run.parameters(), run.loss(), run.id()));
            return;
        }
        double warm = Envelope.WARM_UP * curve.compute().max();
        for (int i = 0; i < curve.size(); i++) {
            double compute = curve.compute().get(i);
            double loss = curve.loss().get(i);
            if (compute >= warm && loss > 0) {
                keepLower(bins, new EnvelopePoint(compute, run.parameters(), loss, run.id()));
            }
        }
    }

    private static void keepLower(NavigableMap<Long, EnvelopePoint> bins, EnvelopePoint point) {
        long bin = (long) Math.floor(Math.log10(point.compute) * Envelope.BINS_PER_DECADE);
        bins.merge(bin, point, (old, other) -> other.loss < old.loss ? other : old);
    }

    private static List<EnvelopePoint> falling(Collection<EnvelopePoint> points) {
        List<EnvelopePoint> kept = new ArrayList<>();
        for (EnvelopePoint point : points) {
            if (kept.isEmpty() || point.loss < kept.getLast().loss) {
                kept.add(point);
            }
        }
        return kept;
    }
}
