package isoscope.app;

import isoscope.disk.Leftovers;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Removes what killed programs left half written in the program's own folders. Folders of the user's are never tidied.
///
/// @param folders the program's own
record Tidying(List<Path> folders) {
    private static final Logger LOG = System.getLogger(Tidying.class.getName());

    /// No write takes that long.
    private static final Duration CUT_OFF = Duration.ofDays(1);

    Tidying {
        folders = List.copyOf(folders);
    }

    /// Does it. Takes time.
    ///
    /// @return how many files were removed
    int carryOut(Instant now) {
        return folders.stream().mapToInt(folder -> tidied(folder, now.minus(CUT_OFF))).sum();
    }

    private static int tidied(Path folder, Instant before) {
        try {
            return Leftovers.remove(folder, before);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Files that are half written stay in " + folder, e);
            return 0;
        }
    }
}
