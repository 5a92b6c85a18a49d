package isoscope.plan;

import isoscope.plan.catalogue.Chip;
import isoscope.plan.catalogue.Estimate;
import isoscope.plan.catalogue.Region;
import java.util.Optional;
import java.util.OptionalDouble;

/// The choices for a site; everything may be left out.
///
/// @param chip the accelerator
/// @param format the number format, such as `bf16`
/// @param utilisation share of the dense peak
/// @param servingUtilisation the same in serving
/// @param price of a device-hour
/// @param watts of a device
/// @param pue power usage effectiveness
/// @param region whose grid
/// @param intensity grams of CO₂ a kilowatt-hour, in the place of a region's
public record SiteChoice(
        Optional<Chip> chip,
        Optional<String> format,
        Optional<Estimate> utilisation,
        Optional<Estimate> servingUtilisation,
        Optional<Estimate> price,
        OptionalDouble watts,
        Optional<Estimate> pue,
        Optional<Region> region,
        Optional<Estimate> intensity) {
    /// Nothing was said.
    public static final SiteChoice NONE =
            new SiteChoice(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
}
