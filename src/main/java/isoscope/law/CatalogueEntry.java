package isoscope.law;

import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.LawCard.Source;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The keys of one law in the catalogue file, turned into the law.
///
/// @param properties the whole file
/// @param id the law's, and the start of its keys
record CatalogueEntry(Properties properties, String id) {

    /// Builds the law of the entry's form.
    ScalingLaw law() {
        LawCard card = card();
        Map<String, Double> values = card.parameters();
        return switch (text("form")) {
            case "surface" -> new ChinchillaLaw(card, surface(values));
            case "frontier" -> new FrontierLaw(card, of(values, "k"), of(values, "a"));
            case "kaplan" -> kaplan(card, values);
            default -> throw wrong("form", "surface, frontier or kaplan", text("form"));
        };
    }

    /// The words of a comma-separated value.
    static List<String> list(Properties properties, String key) {
        return Arrays.stream(required(properties, key).split(",", -1)).map(String::strip).toList();
    }

    private LawCard card() {
        Map<String, Double> values = new LinkedHashMap<>();
        Map<String, String> units = new LinkedHashMap<>();
        for (String name : list(properties, id + ".parameters")) {
            values.put(name, number("value." + name, text("value." + name)));
            String unit = properties.getProperty(id + ".unit." + name);
            if (unit != null) {
                units.put(name, unit);
            }
        }
        return new LawCard(
                id,
                text("name"),
                text("family"),
                text("formula"),
                values,
                units,
                convention(),
                range(),
                new Source(text("title"), text("arxiv"), text("where"), text("authors")),
                text("note"));
    }

    private ParameterConvention convention() {
        return ParameterConvention.valueOf(
                text("convention").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private ComputeRange range() {
        List<String> ends = list(properties, id + ".range");
        if (ends.size() != 2) {
            throw wrong("range", "two numbers", text("range"));
        }
        return new ComputeRange(number("range", ends.get(0)), number("range", ends.get(1)));
    }

    private static ChinchillaSurface surface(Map<String, Double> values) {
        return new ChinchillaSurface(
                of(values, "E"),
                of(values, "A"),
                of(values, "B"),
                of(values, "alpha"),
                of(values, "beta"));
    }

    private static KaplanLaw kaplan(LawCard card, Map<String, Double> values) {
        return new KaplanLaw(
                card,
                of(values, "k"),
                of(values, "a"),
                new KaplanSurface(
                        of(values, "alpha_N_joint"),
                        of(values, "alpha_D_joint"),
                        of(values, "N_c_joint"),
                        of(values, "D_c_joint")),
                PowerLaw.ofScale(0, of(values, "N_c"), of(values, "alpha_N")),
                PowerLaw.ofScale(0, of(values, "D_c"), of(values, "alpha_D")),
                PowerLaw.ofScale(0, of(values, "C_c"), of(values, "alpha_C")),
                new KaplanTrends(
                        trend(values, "D"),
                        trend(values, "B"),
                        trend(values, "S"),
                        trend(values, "N_fixed_batch")));
    }

    private static KaplanTrends.Trend trend(Map<String, Double> values, String quantity) {
        return new KaplanTrends.Trend(
                of(values, "k_" + quantity), of(values, "exponent_" + quantity));
    }

    private static double of(Map<String, Double> values, String name) {
        return Objects.requireNonNull(values.get(name), () -> "no parameter " + name);
    }

    private double number(String field, String text) {
        boolean logarithm = text.startsWith("exp(") && text.endsWith(")");
        try {
            return logarithm
                    ? Math.exp(Double.parseDouble(text.substring(4, text.length() - 1)))
                    : Double.parseDouble(text);
        } catch (NumberFormatException _) {
            throw wrong(field, "a number or exp(NUMBER)", text);
        }
    }

    private String text(String field) {
        return required(properties, id + "." + field);
    }

    private static String required(Properties properties, String key) {
        @Nullable String text = properties.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("expected the key %s, found none".formatted(key));
        }
        return text.strip();
    }

    private IllegalArgumentException wrong(String field, String expected, String found) {
        return new IllegalArgumentException(
                "expected %s.%s to be %s, found %s".formatted(id, field, expected, found));
    }
}
