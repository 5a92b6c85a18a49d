package isoscope.plot.charts;

import isoscope.law.LossSurface;
import isoscope.law.ScalingLaw;
import isoscope.plot.Colouring;
import isoscope.plot.Colouring.ColourMap;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.Optional;

/// The colours of loss, the same for the field, the contours and the runs of a chart: logarithmic in the loss above a
/// little less than E.
///
/// @param low the lowest loss of the map, reached on the frontier at the largest compute
/// @param high the highest, a fifth above the frontier at the smallest compute; the field fades out above it
/// @param offset a little less than E
record LossScale(double low, double high, double offset) {
    private static final double BELOW_IRREDUCIBLE = 0.963;
    private static final double ABOVE_FRONTIER = 1.19;

    /// The scale of a study over a range of compute.
    static LossScale of(Study study, Range compute) {
        return study.referenceLaw()
                .flatMap(law -> law.surface().map(surface -> onFrontier(law, surface, compute)))
                .or(() -> ofRuns(study))
                .orElse(new LossScale(1.8, 3.8, 1.75));
    }

    /// The colouring of markers with these losses.
    Colouring colouring(Series losses) {
        return new Colouring(ColourMap.VIRIDIS, losses, low, high, offset);
    }

    private static LossScale onFrontier(ScalingLaw law, LossSurface surface, Range compute) {
        var best = law.split(compute.high());
        var worst = law.split(compute.low());
        return new LossScale(
                surface.loss(best.parameters(), best.tokens()),
                ABOVE_FRONTIER * surface.loss(worst.parameters(), worst.tokens()),
                BELOW_IRREDUCIBLE * surface.irreducible());
    }

    private static Optional<LossScale> ofRuns(Study study) {
        var losses = study.runs().runs().stream().mapToDouble(Run::loss).summaryStatistics();
        return losses.getCount() == 0
                ? Optional.empty()
                : Optional.of(
                        new LossScale(
                                0.99 * losses.getMin(),
                                1.01 * losses.getMax(),
                                0.9 * losses.getMin()));
    }
}
