package isoscope.plot.charts;

import isoscope.fit.resample.Ensemble;
import isoscope.law.ComputeAllocation;
import isoscope.plot.Layer;
import isoscope.plot.Study;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The band of the fitted frontier as the charts of laws draw it, worked out once for each ensemble. It goes with its
/// line: switched off with the law, with the layer `frontier`, or alone with `band`.
final class Bands {
    private final Latest<Ensemble, FrontierBand> latest = new Latest<>(FrontierBand::of);

    /// The band on a plane; nothing without resamples of the fit that is shown.
    ///
    /// @param x the horizontal place of a split
    /// @param y the vertical place of a split
    List<Layer> of(
            Study study,
            ToDoubleFunction<ComputeAllocation> x,
            ToDoubleFunction<ComputeAllocation> y) {
        return shown(study) ? around(study.intervals(), x, y) : List.of();
    }

    /// The band of an ensemble on a plane; nothing without one.
    List<Layer> around(
            Optional<Ensemble> ensemble,
            ToDoubleFunction<ComputeAllocation> x,
            ToDoubleFunction<ComputeAllocation> y) {
        return ensemble.map(some -> latest.of(some).on(x, y)).orElse(List.of());
    }

    /// Whether bands of the fitted law are drawn where its line is.
    static boolean shown(Study study) {
        return study.shows("frontier")
                && study.shows("band")
                && study.fittedLaw().filter(study.laws()::contains).isPresent();
    }
}
