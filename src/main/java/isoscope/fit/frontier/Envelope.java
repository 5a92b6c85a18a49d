package isoscope.fit.frontier;

import isoscope.law.PowerLaw;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;

/// The lower envelope of loss over compute, as in approach 1 of Hoffmann et al. 2022 (section 3.1), and a power law
/// with a floor through it.
///
/// Compute is cut into [#BINS_PER_DECADE] bins a decade. Each bin gives the lowest loss any run had in it, at the
/// compute where it had it, and is dropped when a smaller compute already reached that loss. Runs with a curve give
/// every logged step after the first tenth of their compute, for until then they follow their warm-up; runs without
/// give their one loss.
public sealed interface Envelope {
    /// Bins in a decade of compute.
    int BINS_PER_DECADE = 20;

    /// Points a law through the envelope needs.
    int MIN_POINTS = 5;

    /// Share of a run's compute that is left out as warm-up.
    double WARM_UP = .1;

    /// The envelope.
    ///
    /// @param compute in FLOP, rising
    /// @param loss in nats per token, falling
    /// @param runIds whose loss each point is
    /// @param law fitted to the points
    /// @param residuals measured loss over fitted loss, less 1, of each point
    record Found(Series compute, Series loss, List<String> runIds, PowerLaw law, Series residuals)
            implements Envelope {
        /// Copies the list.
        public Found {
            runIds = List.copyOf(runIds);
        }
    }

    /// Too few runs improve on each other.
    ///
    /// @param reason the problem, in one sentence with numbers
    /// @param help the remedy, in one sentence
    record NotEnough(String reason, String help) implements Envelope {}

    /// Finds the envelope of runs and fits it.
    static Envelope of(List<Run> runs) {
        List<EnvelopePoint> points = EnvelopePoint.lowest(runs);
        if (points.size() < MIN_POINTS) {
            return new NotEnough(
                    Words.of(
                            "An envelope needs at least five runs or steps that each improve on all cheaper ones; this data has %d.",
                            points.size()),
                    Words.of("Add runs over a wider range of compute."));
        }
        Series compute = Series.from(points, EnvelopePoint::compute);
        Series loss = Series.from(points, EnvelopePoint::loss);
        PowerLaw law = PowerLawFit.FREE.through(compute, loss);
        return new Found(
                compute,
                loss,
                points.stream().map(EnvelopePoint::runId).toList(),
                law,
                Series.from(points, point -> point.loss() / law.loss(point.compute()) - 1));
    }
}
