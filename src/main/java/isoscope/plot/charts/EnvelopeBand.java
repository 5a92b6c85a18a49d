package isoscope.plot.charts;

import isoscope.fit.resample.Ensemble;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Band;
import isoscope.plot.Paint;
import isoscope.plot.Study;
import isoscope.quantity.Series;
import java.util.List;
import java.util.stream.DoubleStream;

/// The interval of the loss on the frontier over compute, for the fit that is the envelope's own law.
final class EnvelopeBand {
    private final Latest<Ensemble, List<Layer>> latest = new Latest<>(EnvelopeBand::layers);

    /// The band; nothing when the envelope's law is not the fitted one or has no resamples.
    List<Layer> of(Study study) {
        boolean own = study.fitted() != null && study.fitted().method().equals("envelope");
        return own && study.shows("envelope-fit") && study.shows("band")
                ? study.intervals().map(latest::of).orElse(List.of())
                : List.of();
    }

    private static List<Layer> layers(Ensemble ensemble) {
        double first = ensemble.centre().law().card().validRange().low();
        Series computes =
                Series.of(
                        DoubleStream.of(FrontierBand.BUDGETS.toArray())
                                .filter(compute -> compute >= first)
                                .toArray());
        isoscope.fit.resample.Band losses =
                isoscope.fit.resample.Band.of(
                        ensemble, computes, law -> compute -> loss(law, compute));
        if (computes.size() == 0 || Double.isNaN(losses.low().get(0))) {
            return List.of();
        }
        return List.of(
                Band.over(
                        computes,
                        losses.low(),
                        losses.high(),
                        Paint.FITTED,
                        Look.BAND,
                        FrontierBand.note(ensemble)));
    }

    private static double loss(Law law, double compute) {
        return law instanceof ScalingLaw scaling
                ? scaling.frontierLoss(compute).orElse(Double.NaN)
                : Double.NaN;
    }
}
