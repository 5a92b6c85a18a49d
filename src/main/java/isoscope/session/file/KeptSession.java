package isoscope.session.file;

import isoscope.saved.Recovery;
import isoscope.saved.SavedSession;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Unsaved changes that a window left behind when it ended. Held until somebody says what to do with them; meanwhile no
/// other window offers them.
///
/// @param place the file that keeps them
/// @param session with the changes
/// @param recovery the facts known of them
public record KeptSession(KeptPlace place, SavedSession session, Recovery recovery) {
    /// The session file they belong to; empty when it was never saved, or by a program of another system.
    public Optional<Path> home() {
        try {
            String file = recovery.session();
            return file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// Leaves them for the next window.
    public void leave() {
        place.leave();
    }

    /// Removes them for good.
    public void discard() {
        place.discard();
    }
}
