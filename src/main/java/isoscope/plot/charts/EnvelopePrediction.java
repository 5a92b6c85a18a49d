package isoscope.plot.charts;

import isoscope.fit.frontier.Envelope.Found;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.numerics.Interval;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Label;
import isoscope.plot.Layer.Place;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.plot.Study;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The loss that the law of an envelope predicts at the cursor: with its interval where there are resamples, else to few
/// digits. A law that misses the last points of its envelope predicts nothing.
final class EnvelopePrediction {
    private static final int LAST = 3;
    private static final double BEYOND = 0.05;

    private EnvelopePrediction() {}

    /// The layers at one compute: the prediction, or why there is none.
    static List<Layer> of(Study study, Found found, double compute) {
        double loss = found.law().loss(compute);
        double beyond = Math.log10(compute / found.compute().max());
        if (beyond > BEYOND && missesLast(found)) {
            return List.of(
                    label(
                            compute,
                            loss,
                            Words.of("No prediction"),
                            Words.of(
                                    "the envelope's law misses its last points by %.1f %%",
                                    100 * Math.abs(last(found)))));
        }
        Optional<Interval> interval = interval(study, compute);
        String text =
                interval.isPresent()
                        ? Words.of("Envelope predicts %s", QuantityFormat.loss(loss, 3))
                        : Words.of("Envelope predicts about %s", QuantityFormat.loss(loss, 2));
        String detail =
                Stream.of(
                                interval.map(EnvelopePrediction::words).orElse(""),
                                beyond > BEYOND
                                        ? Words.of("%.1f decades beyond the envelope", beyond)
                                        : "")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return List.of(dot(compute, loss), label(compute, loss, text, detail));
    }

    private static Layer dot(double compute, double loss) {
        return new Points(
                Series.of(compute),
                Series.of(loss),
                List.of("envelope"),
                Shape.DOT,
                Look.LAW_AT_C,
                Paint.FITTED,
                null,
                null);
    }

    private static Layer label(double compute, double loss, String text, String detail) {
        return new Label(compute, loss, text, detail, Paint.FITTED, Place.AUTO);
    }

    /// Whether the last points lie on one side of the law by more than all points scatter about it.
    private static boolean missesLast(Found found) {
        double squares = Arrays.stream(found.residuals().toArray()).map(r -> r * r).sum();
        return Math.abs(last(found)) > Math.sqrt(squares / found.residuals().size());
    }

    /// The mean residual of the last points.
    private static double last(Found found) {
        double[] all = found.residuals().toArray();
        return Arrays.stream(all, Math.max(0, all.length - LAST), all.length).average().orElse(0);
    }

    private static Optional<Interval> interval(Study study, double compute) {
        boolean own = study.fitted() != null && study.fitted().method().equals("envelope");
        return study.intervals()
                .filter(_ -> own)
                .map(ensemble -> ensemble.interval(law -> loss(law, compute)))
                .filter(interval -> !Double.isNaN(interval.low()));
    }

    private static double loss(Law law, double compute) {
        return law instanceof ScalingLaw scaling
                ? scaling.frontierLoss(compute).orElse(Double.NaN)
                : Double.NaN;
    }

    private static String words(Interval interval) {
        return QuantityFormat.range(
                QuantityFormat.loss(interval.low(), 3), QuantityFormat.loss(interval.high(), 3));
    }
}
