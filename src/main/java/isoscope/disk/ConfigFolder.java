package isoscope.disk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where the program keeps what it remembers, by the custom of each system.
public final class ConfigFolder {
    private static final String NAME = "isoscope";

    private ConfigFolder() {}

    /// The folder; it need not exist.
    public static Path path() {
        String home =
                variable("HOME").map(Path::toString).orElse(System.getProperty("user.home", ""));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return variable("APPDATA").orElse(Path.of(home, "AppData", "Roaming")).resolve(NAME);
        }
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", NAME);
        }
        return variable("XDG_CONFIG_HOME").orElse(Path.of(home, ".config")).resolve(NAME);
    }

    /// The folder of the user's own laws, a sheet each; it need not exist.
    public static Path laws(Path config) {
        return config.resolve("laws");
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
