package isoscope.plot.charts;

import isoscope.fit.resample.Ensemble;
import isoscope.law.ComputeAllocation;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Band;
import isoscope.plot.Layer.Line;
import isoscope.plot.Paint;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/// The interval of the fitted frontier at many budgets: percentiles of N* over the resamples at each. The interval of D*
/// is the same one, for D* = C/(6N*).
///
/// @param low the split with the fewest parameters at each budget, from small to large compute
/// @param high the split with the most
/// @param note the description of the band
record FrontierBand(List<ComputeAllocation> low, List<ComputeAllocation> high, String note) {
    /// From far below any run to far beyond any plan; half a decade apart, for edges are straight but near the runs.
    static final Series BUDGETS = Series.logSpaced(1e14, 1e30, 33);

    /// Copies the lists.
    FrontierBand {
        low = List.copyOf(low);
        high = List.copyOf(high);
    }

    /// The band of an ensemble.
    static FrontierBand of(Ensemble ensemble) {
        isoscope.fit.resample.Band sizes =
                isoscope.fit.resample.Band.of(
                        ensemble, BUDGETS.map(Math::log), FrontierBand::logarithm);
        List<ComputeAllocation> low = new ArrayList<>();
        List<ComputeAllocation> high = new ArrayList<>();
        for (int i = 0; i < BUDGETS.size(); i++) {
            if (!Double.isNaN(sizes.low().get(i))) {
                double compute = BUDGETS.get(i);
                low.add(ComputeAllocation.of(compute, Math.exp(sizes.low().get(i))));
                high.add(ComputeAllocation.of(compute, Math.exp(sizes.high().get(i))));
            }
        }
        return new FrontierBand(low, high, note(ensemble));
    }

    /// N* ∝ C^a is a straight line in the logarithms, so a law is asked for one split only. Laws whose split is searched for
    /// have no band: their line may bend, and a search for each of them at each budget takes too long to follow a drag.
    private static DoubleUnaryOperator logarithm(Law law) {
        if (!(law instanceof ScalingLaw scaling) || !scaling.splitsInClosedForm()) {
            return _ -> Double.NaN;
        }
        double intercept = Math.log(scaling.split(1).parameters());
        double slope = scaling.parametersExponent();
        return logCompute -> intercept + slope * logCompute;
    }

    /// The N* of a law at a budget; NaN for laws that do not split compute.
    static double parameters(Law law, double compute) {
        return law instanceof ScalingLaw scaling ? scaling.split(compute).parameters() : Double.NaN;
    }

    /// A note on what an interval is, in a few words: `95 % interval (1,000 resamples)`.
    static String note(Ensemble ensemble) {
        return ensemble.partial()
                ? Words.of(
                        "%s %% interval (%,d resamples so far)",
                        ensemble.percent(), ensemble.laws().size())
                : Words.of(
                        "%s %% interval (%,d resamples)",
                        ensemble.percent(), ensemble.laws().size());
    }

    /// The area where splits stand at these places; nothing when the laws do not split compute.
    List<Layer> on(ToDoubleFunction<ComputeAllocation> x, ToDoubleFunction<ComputeAllocation> y) {
        return low.isEmpty()
                ? List.of()
                : List.of(
                        new Band(edge(low, x, y), edge(high, x, y), Paint.FITTED, Look.BAND, note));
    }

    private static Line edge(
            List<ComputeAllocation> splits,
            ToDoubleFunction<ComputeAllocation> x,
            ToDoubleFunction<ComputeAllocation> y) {
        return new Line(Series.from(splits, x), Series.from(splits, y));
    }
}
