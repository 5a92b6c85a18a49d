package isoscope.json;

import java.io.IOException;
import java.util.Optional;

/// The members of an object, met one after the other. A description names each member once: met by a writer, a member is
/// written as it was given; met by a reader, what was given gives way to what stands there.
public interface Members {
    /// A member that may be missing.
    <T> Optional<T> optional(String key, Kind<T> kind, Optional<T> given) throws IOException;

    /// The problem of a member that is missing or not among what it may be.
    JsonFormatException unexpected(String key, String expected);

    /// A member that stays as it was given where none stands there.
    default <T> T member(String key, Kind<T> kind, T given) throws IOException {
        return optional(key, kind, Optional.of(given)).orElse(given);
    }

    /// A member that is left out where it is this one.
    default <T> T unless(T usual, String key, Kind<T> kind, T given) throws IOException {
        return optional(key, kind, Optional.of(given).filter(other -> !other.equals(usual)))
                .orElse(usual);
    }

    /// A member that must be there.
    default <T> T required(String key, Kind<T> kind, T given) throws IOException {
        return optional(key, kind, Optional.of(given))
                .orElseThrow(() -> unexpected(key, kind.expected()));
    }
}
