package isoscope.runs.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder in which each file holds a run or several.
public final class RunFolder {
    private static final String SESSION = ".isoscope";
    private static final int DEEPEST = 4;
    private static final int MOST_FILES = 10_000;

    private RunFolder() {}

    /// The files that may hold runs: the visible ones in the folder and in folders within it but for sessions, by name;
    /// links to elsewhere are not followed. A path that is no folder, or that cannot be listed, is its own only file, for the reader to
    /// object to.
    public static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> all = Files.walk(path, DEEPEST)) {
            List<Path> files =
                    all.filter(file -> Files.isRegularFile(file) && isVisible(path, file))
                            .limit(MOST_FILES)
                            .sorted()
                            .toList();
            return files.isEmpty() ? List.of(path) : files;
        } catch (IOException | UncheckedIOException _) {
            return List.of(path);
        }
    }

    private static boolean isVisible(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return !file.toString().endsWith(SESSION);
    }
}
