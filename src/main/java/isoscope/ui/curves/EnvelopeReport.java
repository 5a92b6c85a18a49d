package isoscope.ui.curves;

import isoscope.fit.frontier.Envelope;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.ui.inspector.FitSummary;
import java.util.Arrays;
import java.util.Locale;

/// What the inspector says about the lower envelope.
public sealed interface EnvelopeReport {
    /// There is no envelope.
    ///
    /// @param reason what is wrong
    /// @param help what would help
    record Missing(String reason, String help) implements EnvelopeReport {}

    /// A law was fitted to the envelope.
    ///
    /// @param points such as "103 points"
    /// @param floor L∞ in nats per token
    /// @param coefficient k
    /// @param exponent γ
    /// @param rmse root mean square of the residuals, in percent of the loss
    /// @param largest the largest residual, likewise
    record Found(
            String points,
            String floor,
            String coefficient,
            String exponent,
            String rmse,
            String largest)
            implements EnvelopeReport {}

    /// Puts an envelope into words.
    static EnvelopeReport of(Envelope envelope) {
        return switch (envelope) {
            case Envelope.NotEnough(var reason, var help) -> new Missing(reason, help);
            case Envelope.Found found ->
                    new Found(
                            "%d points".formatted(found.compute().size()),
                            QuantityFormat.loss(found.law().floor(), 3),
                            FitSummary.constant(found.law().coefficient()),
                            QuantityFormat.loss(found.law().exponent(), 3),
                            percent(rootMeanSquare(found.residuals())),
                            percent(found.residuals().map(Math::abs).max()));
        };
    }

    private static double rootMeanSquare(Series residuals) {
        return Math.sqrt(Arrays.stream(residuals.toArray()).map(r -> r * r).average().orElse(0));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}
