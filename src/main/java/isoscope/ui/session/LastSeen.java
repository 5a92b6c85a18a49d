package isoscope.ui.session;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The content of session files when this window last read or wrote them. Used on the window's thread only.
final class LastSeen {
    private final Map<Path, String> hashes = new HashMap<>();

    /// Takes note of a file.
    ///
    /// @param hash of what it holds; empty when that is not known
    void note(Path file, Optional<String> hash) {
        hash.ifPresentOrElse(known -> hashes.put(key(file), known), () -> hashes.remove(key(file)));
    }

    /// The hash of what a file held; empty when that is not known.
    Optional<String> of(Path file) {
        return Optional.ofNullable(hashes.get(key(file)));
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
