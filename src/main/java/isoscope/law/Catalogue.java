package isoscope.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// The published laws, as one resource file lists them with formula, constants, units and source.
///
/// @param laws in the order of the file; ids are unique
public record Catalogue(List<ScalingLaw> laws) {
    private static final String RESOURCE = "/isoscope/laws/catalogue.properties";

    /// Copies the list.
    public Catalogue {
        laws = List.copyOf(laws);
    }

    /// Reads the catalogue that comes with the program.
    public static Catalogue load() {
        Properties properties = new Properties();
        try (InputStream stream =
                        Objects.requireNonNull(Catalogue.class.getResourceAsStream(RESOURCE));
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(properties);
    }

    /// The laws that `properties` describes.
    ///
    /// @throws IllegalArgumentException when a key is missing or has a value of the wrong kind
    static Catalogue of(Properties properties) {
        List<String> ids = CatalogueEntry.list(properties, "laws");
        return new Catalogue(
                ids.stream().map(id -> new CatalogueEntry(properties, id).law()).toList());
    }

    /// The law of that id, if there is one.
    public Optional<ScalingLaw> byId(String id) {
        return laws.stream().filter(law -> law.id().equals(id)).findFirst();
    }

    /// Every id, in order.
    public List<String> ids() {
        return laws.stream().map(ScalingLaw::id).toList();
    }
}
