package isoscope.ui.compute;

import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.ResampledLaws;
import isoscope.law.ComputeAllocation;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.numerics.Interval;
import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.util.function.DoubleFunction;

/// The intervals of what the user's own fit says of the compute held, as text. Empty where there is none.
///
/// @param name such as `95% interval`
/// @param method how they are made, in words
/// @param parameters of N*
/// @param tokens of D*
/// @param tokensPerParameter of D*/N*
/// @param loss of the loss at the best split, by the fit itself; empty where another law is the reference law
public record ReadoutIntervals(
        String name,
        String method,
        String parameters,
        String tokens,
        String tokensPerParameter,
        String loss) {
    /// There are no resamples of the fit.
    static final ReadoutIntervals NONE = new ReadoutIntervals("", "", "", "", "", "");

    /// Asks the resampled laws.
    ///
    /// @param judges whether losses are those of the fit
    static ReadoutIntervals of(Ensemble ensemble, boolean judges, double compute) {
        ResampledLaws laws = ensemble.resampled();
        return new ReadoutIntervals(
                Words.of("%s%% interval", ensemble.percent()),
                laws.method(),
                text(
                        laws.ofAllocation(compute, ComputeAllocation::parameters),
                        QuantityFormat::siFixed),
                text(
                        laws.ofAllocation(compute, ComputeAllocation::tokens),
                        QuantityFormat::siFixed),
                text(
                        laws.ofAllocation(compute, ComputeAllocation::tokensPerParameter),
                        QuantityFormat::tokensPerParameter),
                judges
                        ? text(
                                laws.interval(law -> loss(law, compute)),
                                loss -> QuantityFormat.loss(loss, Readout.LOSS_DECIMALS))
                        : "");
    }

    private static String text(Interval interval, DoubleFunction<String> format) {
        return Double.isNaN(interval.low())
                ? ""
                : QuantityFormat.rangeDense(
                        format.apply(interval.low()), format.apply(interval.high()));
    }

    /// The loss of a law's own split on its own surface, as the read-out gives it for the fit.
    private static double loss(Law law, double compute) {
        return law instanceof ScalingLaw splits
                ? splits.surface()
                        .map(surface -> surface.loss(splits.split(compute)))
                        .orElse(Double.NaN)
                : Double.NaN;
    }
}
