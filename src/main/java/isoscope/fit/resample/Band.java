package isoscope.fit.resample;

import isoscope.law.Law;
import isoscope.numerics.Interval;
import isoscope.quantity.Series;
import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/// The interval of a curve at each place, such as N* over compute. Each place has an interval of its own: that the whole
/// true curve lies in the band is less likely than that any one of its points does.
///
/// @param x where
/// @param low lower end at each place; NaN where no law has a value
/// @param high upper end at each place, likewise
public record Band(Series x, Series low, Series high) {
    /// Checks the lengths.
    public Band {
        if (low.size() != x.size() || high.size() != x.size()) {
            throw new UnexpectedValue(
                    Words.of("%d ends", x.size()), Words.of("%d and %d", low.size(), high.size()));
        }
    }

    /// The band of any curve a law gives.
    ///
    /// @param curve asked once for each law, so it can prepare what does not depend on the place; NaN where a law has
    ///     no value
    public static Band of(Ensemble ensemble, Series x, Function<Law, DoubleUnaryOperator> curve) {
        List<DoubleUnaryOperator> curves = ensemble.laws().stream().map(curve).toList();
        ResampledLaws laws = ensemble.resampled();
        double[] low = new double[x.size()];
        double[] high = new double[x.size()];
        for (int i = 0; i < low.length; i++) {
            double place = x.get(i);
            Series values = Series.from(curves, each -> each.applyAsDouble(place));
            Interval interval = laws.interval(values);
            low[i] = interval.low();
            high[i] = interval.high();
        }
        return new Band(x, Series.of(low), Series.of(high));
    }
}
