package isoscope.fit.method;

import isoscope.fit.Bounds;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.law.Law;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Keeps a fit to the values and bounds that the user chose for its parameters, and ignores those chosen for
/// parameters that its law does not have.
final class Constraints {
    private Constraints() {}

    /// The value a parameter is held at, if any.
    static OptionalDouble held(FitSettings settings, String parameter) {
        Double value = settings.pinned().get(parameter);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// Fits within the bounds: what the search puts beyond a bound is held there, and the rest is searched again.
    ///
    /// @param parameters the names that the law has
    /// @param search fits a problem, with what its settings pin held; it need not know the bounds
    static FitOutcome fit(
            FitProblem problem, List<String> parameters, Function<FitProblem, FitOutcome> search) {
        FitProblem own = problem.withSettings(problem.settings().only(parameters));
        Optional<Refused> refused = impossible(own.settings());
        if (refused.isPresent()) {
            return refused.get();
        }
        FitProblem held = own;
        FitOutcome outcome = search.apply(held);
        for (int i = 0; i < parameters.size() && outcome instanceof Fitted fitted; i++) {
            Optional<FitSettings> nearer = nearer(held.settings(), fitted.law());
            if (nearer.isEmpty()) {
                break;
            }
            held = held.withSettings(nearer.get());
            outcome = search.apply(held);
        }
        return outcome instanceof Fitted fitted ? asked(fitted, own.settings()) : outcome;
    }

    private static Optional<Refused> impossible(FitSettings settings) {
        return impossiblePin(settings).or(() -> impossibleBounds(settings));
    }

    private static Optional<Refused> impossibleBounds(FitSettings settings) {
        return settings.bounds().entrySet().stream()
                .filter(entry -> !(entry.getValue().high() > 0))
                .findFirst()
                .map(entry ->
                        new Refused(
                                "bounds-out-of-range",
                                Words.of(
                                        "%s cannot lie between %s and %s.",
                                        entry.getKey(),
                                        entry.getValue().low(),
                                        entry.getValue().high()),
                                Words.of("Give it an upper bound above 0.")));
    }

    private static Optional<Refused> impossiblePin(FitSettings settings) {
        return settings.pinned().entrySet().stream()
                .filter(pin -> !isPossible(pin.getKey(), pin.getValue()))
                .findFirst()
                .map(pin ->
                        new Refused(
                                "pin-out-of-range",
                                Words.of("%s cannot be %s.", pin.getKey(), pin.getValue()),
                                Words.of("Pin it at a number above 0.")));
    }

    /// Every parameter is above zero; the irreducible loss may be zero.
    private static boolean isPossible(String parameter, double value) {
        return Double.isFinite(value) && (value > 0 || (value == 0 && parameter.equals("E")));
    }

    /// The settings with one more parameter held at its bound, or empty when all are within theirs.
    private static Optional<FitSettings> nearer(FitSettings settings, Law law) {
        for (Map.Entry<String, Bounds> entry : settings.bounds().entrySet()) {
            String name = entry.getKey();
            Bounds bounds = entry.getValue();
            double value = law.card().parameters().getOrDefault(name, bounds.low());
            if (!settings.pinned().containsKey(name)
                    && (value < bounds.low() || value > bounds.high())) {
                return Optional.of(
                        settings.withPinned(
                                name, value < bounds.low() ? bounds.low() : bounds.high()));
            }
        }
        return Optional.empty();
    }

    private static Fitted asked(Fitted fitted, FitSettings settings) {
        return new Fitted(
                fitted.law(),
                fitted.method(),
                fitted.objective(),
                settings,
                fitted.runs(),
                fitted.used(),
                fitted.goodness(),
                fitted.holdOut(),
                fitted.warnings(),
                fitted.seconds());
    }
}
