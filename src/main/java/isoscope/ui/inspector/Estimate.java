package isoscope.ui.inspector;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.resample.Ensemble;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.ScalingLaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// A number of a fitted law as the inspector shows it.
///
/// @param name on the law's card, such as `alpha`; or `a` or `b` for an exponent of the frontier
/// @param symbol as in the formula
/// @param value the number itself
/// @param text the value as people write it
/// @param spread its interval, when there is one
/// @param pin whether the user holds it at this value, or may
public record Estimate(
        String name, String symbol, double value, String text, Optional<Spread> spread, Pin pin) {
    /// Whether a number is held.
    public enum Pin {
        /// The fit finds it, and the user may hold it.
        FREE,
        /// The user holds it.
        PINNED,
        /// It follows from others.
        DERIVED
    }

    /// The constants on the card of a fitted law.
    static List<Estimate> constants(Fitted fitted, Optional<Ensemble> ensemble) {
        Map<String, Double> pinned = fitted.settings().pinned();
        return fitted.law().card().parameters().entrySet().stream()
                .map(entry ->
                        of(
                                entry.getKey(),
                                entry.getValue(),
                                ensemble,
                                law ->
                                        law.card()
                                                .parameters()
                                                .getOrDefault(entry.getKey(), Double.NaN),
                                pin(entry, pinned)))
                .toList();
    }

    /// No number is held at infinity.
    private static Pin pin(Map.Entry<String, Double> constant, Map<String, Double> pinned) {
        if (pinned.containsKey(constant.getKey())) {
            return Pin.PINNED;
        }
        return constant.getValue().isInfinite() ? Pin.DERIVED : Pin.FREE;
    }

    /// The exponents of the frontier that are not constants of the law already.
    static List<Estimate> exponents(Fitted fitted, Optional<Ensemble> ensemble) {
        if (fitted.scalingLaw().isEmpty()) {
            return List.of();
        }
        double a = fitted.scalingLaw().get().parametersExponent();
        Map<String, Double> known = fitted.law().card().parameters();
        List<Estimate> exponents = new ArrayList<>();
        if (!known.containsKey("a")) {
            exponents.add(of("a", a, ensemble, Estimate::exponent, Pin.DERIVED));
        }
        if (!known.containsKey("b")) {
            exponents.add(of("b", 1 - a, ensemble, law -> 1 - exponent(law), Pin.DERIVED));
        }
        return exponents;
    }

    private static double exponent(Law law) {
        return law instanceof ScalingLaw splits ? splits.parametersExponent() : Double.NaN;
    }

    private static Estimate of(
            String name,
            double value,
            Optional<Ensemble> ensemble,
            ToDoubleFunction<Law> number,
            Pin pin) {
        Optional<Spread> spread =
                pin == Pin.PINNED
                        ? Optional.empty()
                        : ensemble.map(laws -> laws.interval(number))
                                .filter(interval -> !Double.isNaN(interval.low()))
                                .map(interval -> Spread.of(value, interval));
        return new Estimate(
                name, LawCard.symbol(name), value, FitSummary.constant(value), spread, pin);
    }
}
