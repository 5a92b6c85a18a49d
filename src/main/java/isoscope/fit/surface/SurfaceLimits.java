package isoscope.fit.surface;

import isoscope.fit.Bounds;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitSettings;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the five parameters of L = E + A/N^α + B/D^β are looked for, in the order of [#NAMES], A and B for N in
/// parameters and D in tokens. A pinned parameter has one place only.
///
/// @param low smallest value of each
/// @param high largest value of each
public record SurfaceLimits(Series low, Series high) {
    static final int E = 0;
    static final int A = 1;
    static final int B = 2;
    static final int ALPHA = 3;
    static final int BETA = 4;

    /// The parameters as the law's card names them.
    static final List<String> NAMES = List.of("E", "A", "B", "alpha", "beta");

    /// No exponent of a loss surface was ever published outside 0.04 to 1.3; these are wide enough that only runs which
    /// do not determine an exponent end there.
    static final Bounds EXPONENT = new Bounds(1e-3, 20);

    /// The bounds that follow from the meaning of the parameters: E ≥ 0, A and B above 0, and exponents in [#EXPONENT].
    public static final Map<String, Bounds> DEFAULT =
            Map.of(
                    "E", new Bounds(0, Double.POSITIVE_INFINITY),
                    "A", new Bounds(0, Double.POSITIVE_INFINITY),
                    "B", new Bounds(0, Double.POSITIVE_INFINITY),
                    "alpha", EXPONENT,
                    "beta", EXPONENT);

    /// The limits that a user's choices leave; [#check] has nothing against them.
    static SurfaceLimits of(FitSettings settings) {
        return new SurfaceLimits(
                Series.from(NAMES, name -> limits(settings, name).low()),
                Series.from(NAMES, name -> limits(settings, name).high()));
    }

    /// Why no fit can respect a user's choices, if none can.
    static Optional<Refused> check(FitSettings settings) {
        return firstBadPin(settings).or(() -> firstBadBounds(settings));
    }

    /// Whether a parameter is held.
    boolean isPinned(int parameter) {
        return low.get(parameter) == high.get(parameter);
    }

    /// 1 for a parameter that is fitted, 0 for one that is held.
    int free(int parameter) {
        return isPinned(parameter) ? 0 : 1;
    }

    /// How many parameters are fitted.
    int free() {
        return free(E) + free(A) + free(B) + free(ALPHA) + free(BETA);
    }

    /// The same with a parameter held.
    SurfaceLimits pin(int parameter, double value) {
        return new SurfaceLimits(with(low, parameter, value), with(high, parameter, value));
    }

    private static Series with(Series series, int index, double value) {
        double[] values = series.toArray();
        values[index] = value;
        return Series.of(values);
    }

    private record Range(double low, double high) {}

    private static Range limits(FitSettings settings, String name) {
        Double pin = settings.pinned().get(name);
        if (pin != null) {
            return new Range(pin, pin);
        }
        Bounds meaning = meaning(name);
        Bounds chosen = settings.bounds().getOrDefault(name, meaning);
        return new Range(
                Math.max(chosen.low(), meaning.low()), Math.min(chosen.high(), meaning.high()));
    }

    private static Bounds meaning(String name) {
        return DEFAULT.getOrDefault(name, EXPONENT);
    }

    private static Optional<Refused> firstBadPin(FitSettings settings) {
        return settings.pinned().entrySet().stream()
                .filter(pin -> !makesSense(pin.getKey(), pin.getValue()))
                .map(pin ->
                        new Refused(
                                "pin-out-of-range",
                                Words.of(
                                        "%s is pinned at %s, but %s.",
                                        pin.getKey(),
                                        number(pin.getValue()),
                                        allowed(pin.getKey())),
                                Words.of(
                                        "Pin %s at another value, or let it be fitted.",
                                        pin.getKey())))
                .findFirst();
    }

    private static boolean makesSense(String name, double value) {
        boolean above = name.equals("E") ? value >= 0 : value > 0;
        return above && value <= meaning(name).high() && Double.isFinite(value);
    }

    private static String allowed(String name) {
        return switch (name) {
            case "E" -> Words.of("an irreducible loss is a number of at least 0");
            case "A", "B" -> Words.of("a coefficient is a number above 0");
            default ->
                    Words.of(
                            "an exponent is a number above 0 and at most %s",
                            number(EXPONENT.high()));
        };
    }

    private static Optional<Refused> firstBadBounds(FitSettings settings) {
        return settings.bounds().keySet().stream()
                .filter(name -> !(limits(settings, name).low() <= limits(settings, name).high()))
                .map(name ->
                        new Refused(
                                "bounds-out-of-range",
                                Words.of(
                                        "The bounds of %s leave no value: %s.",
                                        name, allowed(name)),
                                Words.of("Choose other bounds for %s, or none.", name)))
                .findFirst();
    }

    private static String number(double value) {
        return Words.of("%.4g", value);
    }
}
