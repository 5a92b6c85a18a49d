package isoscope.session.file;

import isoscope.saved.SessionFile;
import isoscope.session.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Where a session is kept.
///
/// @param file of the session
/// @param withContent whether it keeps the content of its data too
public record SessionPlace(Path file, boolean withContent) {
    /// The name people know the session by: the name of its file without the ending.
    public String name() {
        String name = String.valueOf(file.getFileName());
        return SessionFile.isNamed(file)
                ? name.substring(0, name.length() - SessionFile.ENDING.length())
                : name;
    }

    /// Writes a moment of the document there, whole or not at all. Takes time.
    ///
    /// @return SHA-256 of what was written
    /// @throws IOException when that cannot be done, or the content of the data cannot be had; the message says why
    public String write(Snapshot now) throws IOException {
        Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
        return SessionFile.write(file, new SessionCapture(folder, withContent).of(now));
    }
}
