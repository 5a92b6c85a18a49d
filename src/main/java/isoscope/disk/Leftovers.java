package isoscope.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The remains of writes that were cut off, as by a kill. To be looked for only in folders that the program has for
/// itself: a file of the user's may be called the same.
public final class Leftovers {
    private Leftovers() {}

    /// Removes it from a folder, and from no folder within. A folder that does not exist has none.
    ///
    /// @param before files written to later than this stay, for another window may be writing them
    /// @return how many files were removed
    public static int remove(Path folder, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        List<Path> parts;
        try (Stream<Path> all = Files.list(folder)) {
            parts = all.filter(WholeFile::isPart).toList();
        }
        int removed = 0;
        for (Path part : parts) {
            if (isOlder(part, before) && Files.deleteIfExists(part)) {
                removed++;
            }
        }
        return removed;
    }

    private static boolean isOlder(Path part, Instant before) throws IOException {
        return Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)
                && Files.getLastModifiedTime(part, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(before);
    }
}
