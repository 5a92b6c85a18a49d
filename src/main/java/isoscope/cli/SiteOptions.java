package isoscope.cli;

import isoscope.plan.PlanRefused;
import isoscope.plan.Site;
import isoscope.plan.SiteChoice;
import isoscope.plan.SiteMaker;
import isoscope.plan.catalogue.Catalogue;
import isoscope.plan.catalogue.Chip;
import isoscope.plan.catalogue.Estimate;
import isoscope.plan.catalogue.Region;
import isoscope.quantity.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a plan would be carried out.
final class SiteOptions {
    @Option(
            names = "--hardware",
            paramLabel = "ID",
            description = "Such as a100-sxm. Default: " + Catalogue.USUAL_CHIP + ".")
    private @Nullable String hardware;

    @Option(
            names = "--number-format",
            paramLabel = "bf16|fp8|fp16",
            description = "Of the dense peak. Default: bf16, or what the hardware has.")
    private @Nullable String format;

    @Option(
            names = "--mfu",
            paramLabel = "M|LOW:HIGH",
            converter = RangeConverter.class,
            description =
                    "Share of the dense peak that training reaches. Default: 0.40 (0.30:0.45).")
    private @Nullable Estimate utilisation;

    @Option(
            names = "--serving-mfu",
            paramLabel = "M|LOW:HIGH",
            converter = RangeConverter.class,
            description = "Share of the dense peak that serving reaches. Default: as training.")
    private @Nullable Estimate servingUtilisation;

    @Option(
            names = "--price-per-hour",
            paramLabel = "P|LOW:HIGH",
            converter = RangeConverter.class,
            description = "Of a device, in dollars. Default: that of the catalogue, if it has one.")
    private @Nullable Estimate price;

    @Option(
            names = "--power",
            paramLabel = "W",
            converter = AmountConverter.class,
            description = "Of a device, in watts. Default: what its vendor publishes.")
    private @Nullable Double watts;

    @Option(
            names = "--pue",
            paramLabel = "P|LOW:HIGH",
            converter = RangeConverter.class,
            description = "Energy of the site over that of its devices. Default: 1.15 (1.10:1.58).")
    private @Nullable Estimate pue;

    @Option(names = "--region", paramLabel = "ID", description = "Whose grid, such as fr.")
    private @Nullable String region;

    @Option(
            names = "--carbon-intensity",
            paramLabel = "G|LOW:HIGH",
            converter = RangeConverter.class,
            description = "Of the grid, in grams of CO2 a kWh, in the place of --region.")
    private @Nullable Estimate intensity;

    /// The site.
    ///
    /// @throws CommandFailure when it cannot be
    Site site(Catalogue catalogue) {
        if (region != null && intensity != null) {
            throw Usage.wrong("Expected one of --region and --carbon-intensity, found both.");
        }
        try {
            return new SiteMaker(catalogue).site(choice(catalogue));
        } catch (PlanRefused refused) {
            throw Usage.wrong(refused.sentence());
        }
    }

    private SiteChoice choice(Catalogue catalogue) {
        return new SiteChoice(
                Optional.ofNullable(hardware)
                        .map(id -> found("--hardware", id, catalogue.chips(), Chip::id)),
                Optional.ofNullable(format).map(text -> text.toLowerCase(Locale.ROOT)),
                Optional.ofNullable(utilisation),
                Optional.ofNullable(servingUtilisation),
                Optional.ofNullable(price),
                watts == null ? OptionalDouble.empty() : OptionalDouble.of(watts),
                Optional.ofNullable(pue),
                Optional.ofNullable(region)
                        .map(id -> found("--region", id, catalogue.regions(), Region::id)),
                Optional.ofNullable(intensity));
    }

    private static <T> T found(String option, String text, List<T> all, Function<T, String> id) {
        List<String> ids = all.stream().map(id).toList();
        return all.stream()
                .filter(each -> id.apply(each).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() ->
                        Usage.wrong(
                                Words.of(
                                        "%s: found %s, expected one of %s%s",
                                        option, text, String.join(", ", ids), near(text, ids))));
    }

    /// What was likely meant: what begins so, or else the nearest name.
    private static String near(String text, List<String> ids) {
        List<String> beginning =
                ids.stream()
                        .filter(each -> each.startsWith(text.toLowerCase(Locale.ROOT)))
                        .toList();
        return Usage.nearest(beginning.isEmpty() ? text : beginning.getFirst(), ids);
    }
}
