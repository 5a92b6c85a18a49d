package isoscope.cli;

import isoscope.plan.Site;
import isoscope.plan.SiteChoice;
import isoscope.plan.catalogue.Catalogue;
import isoscope.plan.catalogue.Estimate;
import isoscope.plan.catalogue.Region;
import isoscope.words.Words;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where a plan would be carried out.
final class SiteOptions {
    @Mixin private final HardwareOptions hardware = new HardwareOptions();

    @Option(
            names = "--serving-mfu",
            paramLabel = "M|LOW:HIGH",
            converter = UtilisationConverter.class,
            description =
                    "Share of the dense peak that serving reaches. Default: that of training.")
    private @Nullable Estimate servingUtilisation;

    @Option(
            names = "--power",
            paramLabel = "W",
            converter = AmountConverter.class,
            description = "Power of a device in watts. Default: the vendor's figure.")
    private @Nullable Double watts;

    @Option(
            names = "--pue",
            paramLabel = "P|LOW:HIGH",
            converter = RangeConverter.class,
            description =
                    "Power usage effectiveness: energy of the site divided by that of its devices. Default: "
                            + "1.15 (1.10:1.58).")
    private @Nullable Estimate pue;

    @Option(
            names = "--region",
            paramLabel = "ID",
            description = "Region whose grid supplies the energy, such as fr.")
    private @Nullable String region;

    @Option(
            names = "--carbon-intensity",
            paramLabel = "G|LOW:HIGH",
            converter = RangeConverter.class,
            description =
                    "Carbon intensity of the grid in grams of CO2 per kWh, instead of --region.")
    private @Nullable Estimate intensity;

    /// The site.
    ///
    /// @throws CommandFailure when it cannot be
    Site site(Catalogue catalogue) {
        if (region != null && intensity != null) {
            throw Usage.wrong(
                    Words.of("Expected one of --region and --carbon-intensity, found both."));
        }
        return HardwareOptions.site(catalogue, choice(catalogue));
    }

    private SiteChoice choice(Catalogue catalogue) {
        SiteChoice device = hardware.choice(catalogue);
        return new SiteChoice(
                device.chip(),
                device.format(),
                device.utilisation(),
                Optional.ofNullable(servingUtilisation),
                device.price(),
                watts == null ? OptionalDouble.empty() : OptionalDouble.of(watts),
                Optional.ofNullable(pue),
                Optional.ofNullable(region)
                        .map(id ->
                                HardwareOptions.found(
                                        "--region", id, catalogue.regions(), Region::id)),
                Optional.ofNullable(intensity));
    }
}
