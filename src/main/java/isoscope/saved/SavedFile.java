package isoscope.saved;

import isoscope.runs.mapping.ColumnChoices;
import java.util.Optional;

/// A file of run data as a session remembers it.
///
/// @param place where it was
/// @param size in bytes
/// @param sha256 of its bytes, lower-case hexadecimal
/// @param said the choices for its columns
/// @param content the content, where the session keeps that too
public record SavedFile(
        SavedPlace place, long size, String sha256, ColumnChoices said, Optional<Bytes> content) {
    /// The same as a session remembers it that keeps no content.
    SavedFile withoutContent() {
        return new SavedFile(place, size, sha256, said, Optional.empty());
    }
}
