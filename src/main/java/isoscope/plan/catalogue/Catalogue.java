package isoscope.plan.catalogue;

import java.util.List;
import java.util.Map;

/// Everything that is known of sites beforehand. Ids are unique.
///
/// @param chips in the order of the file
/// @param regions in the order of the file, the cleanest first
/// @param utilisation share of the dense peak that training reaches, by number format
/// @param pue power usage effectiveness: energy of the site over that of its devices
public record Catalogue(
        List<Chip> chips, List<Region> regions, Map<String, Quoted> utilisation, Quoted pue) {
    /// The accelerator of plans that name none.
    public static final String USUAL_CHIP = "h100-sxm";

    /// Copies the lists.
    public Catalogue {
        chips = List.copyOf(chips);
        regions = List.copyOf(regions);
        utilisation = Map.copyOf(utilisation);
    }

    /// Reads the files that come with the program.
    public static Catalogue load() {
        return CatalogueFiles.read();
    }

    /// The accelerator of plans that name none.
    public Chip usualChip() {
        return chips.stream()
                .filter(chip -> chip.id().equals(USUAL_CHIP))
                .findFirst()
                .orElseThrow();
    }
}
