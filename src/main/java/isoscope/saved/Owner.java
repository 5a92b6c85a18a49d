package isoscope.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Whose session it is, as far as the system tells; each may be empty.
///
/// @param user the name of the account
/// @param home the folder of the account
/// @param host the name of the computer
public record Owner(String user, String home, String host) {
    private static final Path HOST = Path.of("/etc/hostname");

    /// The user of this program. Asks no network.
    public static Owner ofThisProgram() {
        return new Owner(
                System.getProperty("user.name", ""),
                variable("HOME").orElse(System.getProperty("user.home", "")),
                Stream.of(variable("HOSTNAME"), variable("COMPUTERNAME"), written())
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(""));
    }

    private static Optional<String> variable(String name) {
        return Optional.of(Objects.requireNonNullElse(System.getenv(name), ""))
                .filter(value -> !value.isBlank());
    }

    private static Optional<String> written() {
        try {
            return Files.isRegularFile(HOST)
                    ? Optional.of(Files.readString(HOST).strip()).filter(name -> !name.isEmpty())
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
