package isoscope.plan.report;

import isoscope.plan.Assumption;
import isoscope.plan.catalogue.Estimate;
import isoscope.report.Json;
import org.jspecify.annotations.Nullable;

/// An assumption in JSON.
///
/// @param value a number, words, or null of what is not known
/// @param low least it may be; null of words
/// @param high most it may be; null of words
/// @param given whether it was asked for
public record Taken(
        @Nullable Object value,
        @Nullable Double low,
        @Nullable Double high,
        String unit,
        String source,
        boolean given) {
    /// The assumption.
    public static Taken of(Assumption assumption) {
        return switch (assumption.value()) {
            case Assumption.Value.Text text -> of(text.id(), null, null, assumption);
            case Assumption.Value.Amount(Estimate estimate) ->
                    of(
                            Json.orNull(estimate.value()),
                            Json.orNull(estimate.low()),
                            Json.orNull(estimate.high()),
                            assumption);
        };
    }

    private static Taken of(
            @Nullable Object value,
            @Nullable Double low,
            @Nullable Double high,
            Assumption assumption) {
        return new Taken(
                value, low, high, assumption.unit(), assumption.source(), assumption.given());
    }
}
