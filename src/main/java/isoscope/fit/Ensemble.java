package isoscope.fit;

import isoscope.law.Law;
import isoscope.numerics.Interval;
import isoscope.quantity.Series;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The laws of resampled runs around a fitted one. Any number that a law gives, the ensemble gives an interval for.
///
/// @param centre the fit that was resampled
/// @param laws one for each resample that has one, in the order of the resamples
/// @param failed resamples that have none
/// @param settings how the runs were resampled
/// @param seconds how long it took
public record Ensemble(
        FitOutcome.Fitted centre,
        List<Law> laws,
        int failed,
        BootstrapSettings settings,
        double seconds) {
    /// Copies the list.
    public Ensemble {
        laws = List.copyOf(laws);
    }

    /// Whether it was called off, or still runs, before every resample was fitted.
    public boolean partial() {
        return laws.size() + failed < settings.resamples();
    }

    /// The percentile interval of any number a law gives; NaN from a law leaves that law out.
    public Interval interval(ToDoubleFunction<Law> number) {
        return Interval.percentile(Series.from(laws, number), settings.confidence());
    }

    /// The percentile interval of a parameter on the law's card.
    public Interval parameter(String name) {
        return interval(law -> law.card().parameters().getOrDefault(name, Double.NaN));
    }
}
