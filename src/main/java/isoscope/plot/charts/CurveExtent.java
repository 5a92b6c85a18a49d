package isoscope.plot.charts;

import isoscope.fit.frontier.Envelope;
import isoscope.plot.Range;
import isoscope.quantity.Extremes;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.runs.RunSet;

/// The extent of a chart of loss curves: lines after their warm-up, and the losses of runs without a line.
final class CurveExtent {
    private final Quantity against;
    private double start = Double.POSITIVE_INFINITY;
    private double end;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest;

    private CurveExtent(Quantity against) {
        this.against = against;
    }

    /// The extent of runs, of which there is one at least.
    ///
    /// @param against compute, tokens or parameters; against parameters a run has its one loss
    static CurveExtent of(RunSet runs, Quantity against) {
        CurveExtent extent = new CurveExtent(against);
        runs.runs().forEach(extent::add);
        return extent;
    }

    /// The range of the horizontal axis. Over compute, where a law is drawn beyond the data, whole decades and two
    /// more.
    Range span() {
        return against == Quantity.COMPUTE
                ? new Range(
                        Math.pow(10, Math.floor(Math.log10(start))),
                        Math.pow(10, Math.ceil(Math.log10(end)) + 2))
                : new Range(start / 1.5, end * 1.5);
    }

    /// The lowest and highest loss.
    Range losses() {
        return new Range(lowest, Math.max(highest, 1.1 * lowest));
    }

    private void add(Run run) {
        LossCurve curve = run.curve();
        if (curve == null || against == Quantity.PARAMETERS) {
            double place = RunColours.value(against).applyAsDouble(run);
            add(place, place, run.loss(), run.loss());
        } else {
            add(curve, against == Quantity.COMPUTE ? curve.compute() : curve.tokens());
        }
    }

    private void add(LossCurve curve, Series places) {
        int last = curve.size() - 1;
        int first = Math.min(last, warm(curve.compute()));
        Extremes losses = curve.loss().extremes();
        add(
                places.get(first),
                places.get(last),
                curve.loss().get(losses.lowest(first, last + 1)),
                curve.loss().get(losses.highest(first, last + 1)));
    }

    /// Where the warm-up ends. Steps stand in order of tokens, so compute rises unless a file tells it oddly; then
    /// nothing counts as warm-up.
    private static int warm(Series compute) {
        return compute.isRising()
                ? compute.below(Envelope.WARM_UP * compute.get(compute.size() - 1))
                : 0;
    }

    private void add(double from, double to, double low, double high) {
        start = Math.min(start, from);
        end = Math.max(end, to);
        lowest = Math.min(lowest, low);
        highest = Math.max(highest, high);
    }
}
