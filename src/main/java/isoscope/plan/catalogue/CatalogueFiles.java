package isoscope.plan.catalogue;

import isoscope.law.sheet.SheetError;
import isoscope.law.sheet.TopEntries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The files of the catalogue.
final class CatalogueFiles {
    private static final String HARDWARE = "hardware.toml";
    private static final String SITES = "sites.toml";

    private CatalogueFiles() {}

    static Catalogue read() {
        try {
            CatalogueEntries hardware = new CatalogueEntries(TopEntries.of(text(HARDWARE)));
            CatalogueEntries sites = new CatalogueEntries(TopEntries.of(text(SITES)));
            return of(hardware, sites);
        } catch (SheetError error) {
            throw new IllegalStateException(
                    "the catalogue of plans: " + error.problem().sentence(), error);
        }
    }

    /// The catalogue that two files make.
    static Catalogue of(CatalogueEntries hardware, CatalogueEntries sites) throws SheetError {
        Catalogue catalogue =
                new Catalogue(hardware.chips(), sites.regions(), sites.utilisation(), sites.pue());
        hardware.end();
        sites.end();
        return catalogue;
    }

    private static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        CatalogueFiles.class.getResourceAsStream("/isoscope/plan/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
