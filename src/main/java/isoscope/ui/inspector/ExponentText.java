package isoscope.ui.inspector;

import isoscope.fit.resample.Ensemble;
import isoscope.numerics.Interval;
import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;

/// The interval of an exponent as the inspector writes it.
public final class ExponentText {
    private static final int DECIMALS = 3;

    private ExponentText() {}

    /// Both ends and what they hold, such as `0.503 – 0.521 (95%)`; `–` without them.
    ///
    /// @param ensemble of which the interval is
    public static String of(Ensemble ensemble, Interval interval) {
        return Double.isNaN(interval.low())
                ? "–"
                : Words.of(
                        "%s (%s%%)",
                        QuantityFormat.range(
                                QuantityFormat.loss(interval.low(), DECIMALS),
                                QuantityFormat.loss(interval.high(), DECIMALS)),
                        ensemble.percent());
    }
}
