package isoscope.ui.curves;

import isoscope.fit.frontier.Envelope;
import isoscope.fit.resample.Ensemble;
import isoscope.plot.Study;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.ui.inspector.ExponentText;
import isoscope.ui.inspector.FitSummary;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.Optional;

/// The inspector's report of the lower envelope.
public sealed interface EnvelopeReport {
    /// There is no envelope.
    ///
    /// @param reason the problem
    /// @param help the remedy
    record Missing(String reason, String help) implements EnvelopeReport {}

    /// A law was fitted to the envelope.
    ///
    /// @param points such as "103 points"
    /// @param floor L∞ in nats per token
    /// @param coefficient k
    /// @param exponent γ
    /// @param exponentInterval both ends and what they hold, or `–` unless the fit of the runs is that of the envelope
    ///     and has resamples
    /// @param rmse root mean square of the residuals, in percent of the loss
    /// @param largest the largest residual, likewise
    record Found(
            String points,
            String floor,
            String coefficient,
            String exponent,
            String exponentInterval,
            String rmse,
            String largest)
            implements EnvelopeReport {}

    /// Puts an envelope into words.
    static EnvelopeReport of(Envelope envelope) {
        return of(envelope, Optional.empty());
    }

    /// Puts an envelope of the runs of a study into words.
    static EnvelopeReport of(Envelope envelope, Study study) {
        boolean own = study.fitted() != null && study.fitted().method().equals("envelope");
        return of(envelope, study.intervals().filter(_ -> own));
    }

    private static EnvelopeReport of(Envelope envelope, Optional<Ensemble> ensemble) {
        return switch (envelope) {
            case Envelope.NotEnough(var reason, var help) -> new Missing(reason, help);
            case Envelope.Found found ->
                    new Found(
                            Words.of("%d points", found.compute().size()),
                            QuantityFormat.loss(found.law().floor(), 3),
                            FitSummary.constant(found.law().coefficient()),
                            QuantityFormat.loss(found.law().exponent(), 3),
                            ensemble.map(EnvelopeReport::interval).orElse("–"),
                            percent(rootMeanSquare(found.residuals())),
                            percent(found.residuals().map(Math::abs).max()));
        };
    }

    private static String interval(Ensemble ensemble) {
        return ExponentText.of(ensemble, ensemble.parameter("gamma"));
    }

    private static double rootMeanSquare(Series residuals) {
        return Math.sqrt(Arrays.stream(residuals.toArray()).map(r -> r * r).average().orElse(0));
    }

    private static String percent(double share) {
        return Words.of("%.2f%%", 100 * share);
    }
}
