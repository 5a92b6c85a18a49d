package isoscope.plot.charts;

import isoscope.fit.Ensemble;
import isoscope.law.ScalingLaw;
import isoscope.numerics.Interval;
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
        double[] computes =
                DoubleStream.of(FrontierBand.BUDGETS.toArray()).filter(c -> c >= first).toArray();
        List<Interval> losses =
                DoubleStream.of(computes).mapToObj(compute -> loss(ensemble, compute)).toList();
        if (losses.isEmpty() || Double.isNaN(losses.getFirst().low())) {
            return List.of();
        }
        return List.of(
                Band.over(
                        Series.of(computes),
                        Series.from(losses, Interval::low),
                        Series.from(losses, Interval::high),
                        Paint.FITTED,
                        Look.BAND,
                        FrontierBand.note(ensemble)));
    }

    private static Interval loss(Ensemble ensemble, double compute) {
        return ensemble.interval(law ->
                law instanceof ScalingLaw scaling
                        ? scaling.frontierLoss(compute).orElse(Double.NaN)
                        : Double.NaN);
    }
}
