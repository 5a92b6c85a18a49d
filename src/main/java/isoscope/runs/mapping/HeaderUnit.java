package isoscope.runs.mapping;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A header as a plain name and the unit it tells: `Tokens (B)` is `tokens` in billions.
///
/// @param name in lower case, spaces and hyphens as underscores, without the unit
/// @param factor from the unit to the program's own; 1 when none is told
/// @param told the words of the unit, or empty
public record HeaderUnit(String name, double factor, String told) {
    /// Spaces of any kind, those included that keep a line whole.
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /// Arrows that say which numbers are better, as in `loss ↓`.
    private static final Pattern BETTER = Pattern.compile("[(\\[]\\s*[↓↑⬇⬆▼▲]\\s*[)\\]]|[↓↑⬇⬆▼▲]");

    private static final Pattern IN_BRACKETS = Pattern.compile("(.+?)_?[(\\[]([^()\\[\\]]+)[)\\]]");
    private static final Pattern BEHIND =
            Pattern.compile("(.+?)_(?:in_)?(k|m|b|t|thousands?|millions?|billions?|trillions?)");
    private static final Pattern FLOP_WORD =
            Pattern.compile("(?:.*[^a-z])?([gtpez]flop)s?|(pf|pflop|petaflop)_days?");

    private static final Pattern LOSS_WORD = Pattern.compile("(nat|bit)s?(?:(?:/|_per_)token)?");
    private static final Pattern BITS_OF_TOKENS =
            Pattern.compile("(?:.*[^a-z])?(?:bits?_per_token|bpt|loss_(?:in_)?bits)");
    private static final Pattern BITS_OF_TEXT =
            Pattern.compile("bpb|bpc|bits?(?:/|_per_)(?:byte|char(?:acter)?)");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]+");

    private static final Map<String, Double> COUNTS =
            Map.ofEntries(
                    Map.entry("k", 1e3),
                    Map.entry("thousand", 1e3),
                    Map.entry("m", 1e6),
                    Map.entry("million", 1e6),
                    Map.entry("mio.", 1e6),
                    Map.entry("b", 1e9),
                    Map.entry("bn", 1e9),
                    Map.entry("billion", 1e9),
                    Map.entry("mrd.", 1e9),
                    Map.entry("t", 1e12),
                    Map.entry("trillion", 1e12));

    /// Takes a header apart.
    ///
    /// @param quantity which units fit; none for names and steps
    public static HeaderUnit of(String header, Optional<Quantity> quantity) {
        String words =
                SPACES.matcher(BETTER.matcher(header).replaceAll(" "))
                        .replaceAll(" ")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        String name = BETWEEN_WORDS.matcher(words).replaceAll("_");
        HeaderUnit plain = new HeaderUnit(name, 1, "");
        return quantity.map(known -> withUnit(name, known).orElse(plain)).orElse(plain);
    }

    /// The name without a unit, of a header that stands for a field.
    static String plainName(String header, RunField field) {
        return of(HeaderWords.apart(header), field.quantity()).name();
    }

    private static Optional<HeaderUnit> withUnit(String name, Quantity quantity) {
        Matcher brackets = IN_BRACKETS.matcher(name);
        if (brackets.matches()) {
            return factor(brackets.group(2), quantity)
                    .map(factor -> new HeaderUnit(brackets.group(1), factor, brackets.group(2)));
        }
        Matcher behind = BEHIND.matcher(name);
        if (behind.matches() && isCount(quantity)) {
            return factor(behind.group(2), quantity)
                    .map(factor -> new HeaderUnit(behind.group(1), factor, behind.group(2)));
        }
        return switch (quantity) {
            case COMPUTE -> flop(name, name);
            case LOSS -> bits(name);
            case PARAMETERS, TOKENS -> Optional.empty();
        };
    }

    private static Optional<HeaderUnit> bits(String name) {
        return BITS_OF_TOKENS.matcher(name).matches()
                ? Optional.of(new HeaderUnit(name, ColumnUnit.BITS.factor(), "bits"))
                : Optional.empty();
    }

    /// A unit within the name itself, as in `throughput/total_gflops`.
    private static Optional<HeaderUnit> flop(String name, String words) {
        Matcher matcher = FLOP_WORD.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(1) == null ? "pf-days" : matcher.group(1);
        return ColumnUnit.named(Quantity.COMPUTE, unit)
                .map(known -> new HeaderUnit(name, known.factor(), unit));
    }

    private static Optional<Double> factor(String unit, Quantity quantity) {
        return word(unit.replaceAll("^in_|s$", ""), quantity)
                .or(() -> number(unit, quantity))
                .or(() -> number("1 " + unit, quantity));
    }

    private static Optional<Double> word(String word, Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS, TOKENS -> Optional.ofNullable(COUNTS.get(word));
            case COMPUTE -> flop(word, word).map(HeaderUnit::factor);
            case LOSS -> {
                if (BITS_OF_TEXT.matcher(word).matches()) {
                    yield Optional.of(1.);
                }
                Matcher matcher = LOSS_WORD.matcher(word);
                yield matcher.matches()
                        ? ColumnUnit.named(quantity, matcher.group(1) + "s/token")
                                .map(ColumnUnit::factor)
                        : Optional.empty();
            }
        };
    }

    /// A power of ten, or a unit that is known where numbers are typed.
    private static Optional<Double> number(String text, Quantity quantity) {
        return QuantityParser.parse(text.replace('_', ' '), quantity)
                        instanceof Parsed(double value)
                ? Optional.of(value)
                : Optional.empty();
    }

    private static boolean isCount(Quantity quantity) {
        return quantity == Quantity.PARAMETERS || quantity == Quantity.TOKENS;
    }
}
