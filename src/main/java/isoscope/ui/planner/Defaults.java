package isoscope.ui.planner;

import isoscope.plan.Assumption;
import isoscope.plan.Site;
import isoscope.plan.catalogue.Estimate;
import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.util.Map;

/// The values of inputs that are not given.
final class Defaults {
    /// Devices, to tell a time.
    static final String DEVICES = "1024";

    private static final double WATTS = 1000;

    private Defaults() {}

    /// The numbers of a site, by input.
    static Map<Input, String> of(Site site) {
        return Map.of(
                Input.UTILISATION,
                text(site.assumption(Site.UTILISATION), 1, Words.of("not known")),
                Input.SERVING_UTILISATION,
                text(site.assumption(Site.SERVING), 1, Words.of("as in training")),
                Input.PRICE,
                text(site.assumption(Site.PRICE), 1, Words.of("not known")),
                Input.POWER,
                text(site.assumption(Site.POWER), WATTS, Words.of("not published")),
                Input.PUE,
                text(site.assumption(Site.PUE), 1, Words.of("not known")),
                Input.INTENSITY,
                text(site.assumption(Site.INTENSITY), 1, Words.of("not given")));
    }

    private static String text(Assumption assumption, double factor, String unknown) {
        return switch (assumption.value()) {
            case Assumption.Value.Text text -> text.title();
            case Assumption.Value.Amount(Estimate estimate) ->
                    estimate.isKnown() ? number(estimate, factor) : unknown;
        };
    }

    private static String number(Estimate estimate, double factor) {
        String value = QuantityFormat.constant(factor * estimate.value());
        return estimate.isRange()
                ? value
                        + " ("
                        + QuantityFormat.range(
                                QuantityFormat.constant(factor * estimate.low()),
                                QuantityFormat.constant(factor * estimate.high()))
                        + ")"
                : value;
    }
}
