package isoscope.cli;

import isoscope.plan.PlanRefused;
import isoscope.plan.Site;
import isoscope.plan.SiteChoice;
import isoscope.plan.SiteMaker;
import isoscope.plan.catalogue.Catalogue;
import isoscope.plan.catalogue.Chip;
import isoscope.plan.catalogue.Estimate;
import isoscope.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// On which devices training would run, and what they cost.
final class HardwareOptions {
    @Option(
            names = "--hardware",
            paramLabel = "ID",
            description = "Such as a100-sxm. Default: " + Catalogue.USUAL_CHIP + ".")
    private @Nullable String hardware;

    @Option(
            names = "--number-format",
            paramLabel = "bf16|fp8|fp16",
            description =
                    "Number format of the dense peak. Default: bf16, or what the hardware has.")
    private @Nullable String format;

    @Option(
            names = "--mfu",
            paramLabel = "M|LOW:HIGH",
            converter = UtilisationConverter.class,
            description =
                    "Share of the dense peak that training reaches. Default: 0.40 (0.30:0.45).")
    private @Nullable Estimate utilisation;

    @Option(
            names = "--price-per-hour",
            paramLabel = "P|LOW:HIGH",
            converter = RangeConverter.class,
            description =
                    "Price of a device-hour in dollars. Default: that of the catalogue, if it has one.")
    private @Nullable Estimate price;

    /// A site with these devices of which no more was said.
    ///
    /// @throws CommandFailure when it cannot be
    Site site(Catalogue catalogue) {
        return site(catalogue, choice(catalogue));
    }

    /// The site of a choice.
    ///
    /// @throws CommandFailure when it cannot be
    static Site site(Catalogue catalogue, SiteChoice choice) {
        try {
            return new SiteMaker(catalogue).site(choice);
        } catch (PlanRefused refused) {
            throw Usage.wrong(refused.sentence());
        }
    }

    /// The choices about the devices that were given, and nothing else.
    SiteChoice choice(Catalogue catalogue) {
        return new SiteChoice(
                Optional.ofNullable(hardware)
                        .map(id -> found("--hardware", id, catalogue.chips(), Chip::id)),
                Optional.ofNullable(format).map(text -> text.toLowerCase(Locale.ROOT)),
                Optional.ofNullable(utilisation),
                Optional.empty(),
                Optional.ofNullable(price),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The entry of the catalogue with that id.
    static <T> T found(String option, String text, List<T> all, Function<T, String> id) {
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

    /// The end of a sentence on the name likely meant: one that begins so, or else the nearest name.
    private static String near(String text, List<String> ids) {
        List<String> beginning =
                ids.stream()
                        .filter(each -> each.startsWith(text.toLowerCase(Locale.ROOT)))
                        .toList();
        return Usage.nearest(beginning.isEmpty() ? text : beginning.getFirst(), ids);
    }
}
