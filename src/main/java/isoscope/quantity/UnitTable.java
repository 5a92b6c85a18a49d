package isoscope.quantity;

import isoscope.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words that may follow a number, for each quantity: `B`, `tokens`, `ZFLOP`, `k H100-hours`.
final class UnitTable {
    private static final Map<String, Integer> COUNT_PREFIXES =
            Map.of("", 0, "k", 3, "m", 6, "b", 9, "g", 9, "t", 12);
    private static final Map<String, Integer> FLOP_PREFIXES =
            Map.of(
                    "", 0, "k", 3, "m", 6, "b", 9, "g", 9, "t", 12, "p", 15, "e", 18, "z", 21, "y",
                    24);
    private static final Map<String, Integer> NO_PREFIX = Map.of("", 0);

    private static final List<Unit> PARAMETERS =
            List.of(
                    new Unit("parameters", COUNT_PREFIXES, 1),
                    new Unit("params", COUNT_PREFIXES, 1),
                    new Unit("", COUNT_PREFIXES, 1));
    private static final List<Unit> TOKENS =
            List.of(new Unit("tokens", COUNT_PREFIXES, 1), new Unit("", COUNT_PREFIXES, 1));
    private static final List<Unit> COMPUTE =
            List.of(
                    pfDays("pfdays"),
                    pfDays("pfday"),
                    pfDays("pflop/sdays"),
                    h100Hours("h100hours"),
                    h100Hours("h100hour"),
                    h100Hours("h100h"),
                    new Unit("flops", FLOP_PREFIXES, 1),
                    new Unit("flop", FLOP_PREFIXES, 1),
                    new Unit("", COUNT_PREFIXES, 1));
    private static final List<Unit> LOSS =
            List.of(
                    new Unit("nats/token", NO_PREFIX, 1),
                    new Unit("nats", NO_PREFIX, 1),
                    new Unit("", NO_PREFIX, 1));

    private UnitTable() {}

    /// The factors of a number: a power of ten, and the size of its unit.
    ///
    /// @param exponent of ten
    /// @param unit in parameters, tokens, FLOP or nats per token
    record Scale(int exponent, double unit) {}

    /// The scale that a word means, or null when it does not fit the quantity.
    ///
    /// @param word as typed, in any case; spaces and hyphens are ignored
    static @Nullable Scale find(String word, Quantity quantity) {
        String bare = word.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        for (Unit unit : units(quantity)) {
            if (bare.endsWith(unit.word)) {
                String prefix = bare.substring(0, bare.length() - unit.word.length());
                Integer exponent = unit.prefixes.get(prefix);
                if (exponent != null) {
                    return new Scale(exponent, unit.size);
                }
            }
        }
        return null;
    }

    /// A description of what to type instead, with the units that fit.
    static String expected(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS ->
                    Words.of("a number of parameters above 0, such as 70B (units: k, M, B, T)");
            case TOKENS -> Words.of("a number of tokens above 0, such as 1.4T (units: k, M, B, T)");
            case COMPUTE ->
                    Words.of(
                            "a compute above 0, such as 5.76e23 or 400 PF-days"
                                    + " (units: FLOP, PF-days, H100-hours)");
            case LOSS -> Words.of("a loss above 0, such as 2.05 (unit: nats per token)");
        };
    }

    /// Longest words first: each ends with the empty word, a number with at most a prefix.
    private static List<Unit> units(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> PARAMETERS;
            case TOKENS -> TOKENS;
            case COMPUTE -> COMPUTE;
            case LOSS -> LOSS;
        };
    }

    private static Unit pfDays(String word) {
        return new Unit(word, COUNT_PREFIXES, ComputeUnit.PF_DAYS.toFlop(1));
    }

    private static Unit h100Hours(String word) {
        return new Unit(word, COUNT_PREFIXES, ComputeUnit.H100_HOURS.toFlop(1));
    }

    private record Unit(String word, Map<String, Integer> prefixes, double size) {}
}
