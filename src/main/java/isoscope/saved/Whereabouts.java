package isoscope.saved;

import java.nio.file.Path;
import java.util.List;

/// Where something that a session had open is now.
public sealed interface Whereabouts {
    /// At a path.
    ///
    /// @param changed names of the files that are others than the session had open; none when all are the same
    /// @param added files of the folder that the session did not have
    record AtPath(Path path, List<String> changed, List<Path> added) implements Whereabouts {
        /// Copies the lists.
        public AtPath {
            changed = List.copyOf(changed);
            added = List.copyOf(added);
        }

        /// A file.
        AtPath(Path path, List<String> changed) {
            this(path, changed, List.of());
        }
    }

    /// In the session itself, or with the program.
    record AtHand() implements Whereabouts {}

    /// Nowhere it was looked for.
    record Missing() implements Whereabouts {}
}
