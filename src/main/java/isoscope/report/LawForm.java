package isoscope.report;

import isoscope.law.ChinchillaLaw;
import isoscope.law.ChinchillaSurface;
import isoscope.law.FrontierLaw;
import isoscope.law.KaplanLaw;
import isoscope.law.Law;
import isoscope.law.LawCard;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The shapes that fitted laws have, each made from the constants on its card and nothing else.
enum LawForm {
    /// L = E + A/N^α + B/D^β.
    CHINCHILLA,
    /// N* = k·C^a.
    FRONTIER;

    /// The shape of a law.
    ///
    /// @throws IllegalArgumentException when no fit has it
    static LawForm of(Law law) {
        return switch (law) {
            case ChinchillaLaw _ -> CHINCHILLA;
            case FrontierLaw _ -> FRONTIER;
            case KaplanLaw _ ->
                    throw new IllegalArgumentException("expected a fitted law, found " + law.id());
        };
    }

    /// The shape of that name, if there is one.
    static Optional<LawForm> byId(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }

    /// The name in files: lower case with hyphens.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The names of the constants it is made from.
    List<String> constants() {
        return switch (this) {
            case CHINCHILLA -> List.of("E", "A", "B", "alpha", "beta");
            case FRONTIER -> List.of("k", "a");
        };
    }

    /// The law of that shape.
    ///
    /// @param card holds every one of [#constants]
    /// @throws IllegalArgumentException when a constant has a value that no such law has
    Law law(LawCard card) {
        Map<String, Double> values = card.parameters();
        return switch (this) {
            case CHINCHILLA ->
                    new ChinchillaLaw(
                            card,
                            new ChinchillaSurface(
                                    of(values, "E"),
                                    of(values, "A"),
                                    of(values, "B"),
                                    of(values, "alpha"),
                                    of(values, "beta")));
            case FRONTIER -> new FrontierLaw(card, positive(values, "k"), positive(values, "a"));
        };
    }

    private static double positive(Map<String, Double> values, String name) {
        double value = of(values, name);
        if (!(value > 0)) {
            throw new IllegalArgumentException(
                    "expected %s above 0, found %s".formatted(name, value));
        }
        return value;
    }

    private static double of(Map<String, Double> values, String name) {
        return Objects.requireNonNull(values.get(name), () -> "no parameter " + name);
    }
}
