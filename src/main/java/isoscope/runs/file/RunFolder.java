package isoscope.runs.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A folder in which each file holds a run or several.
public final class RunFolder {
    private static final String SESSION = ".isoscope";

    private RunFolder() {}

    /// The files that may hold runs: the visible ones in the folder and in all folders within it but for sessions, by name;
    /// links to elsewhere are not followed. A path that is no folder, a folder that holds none of them and a folder within that
    /// cannot be listed are files of their own, for the reader to object to.
    public static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        Visible visible = new Visible(path);
        try {
            Files.walkFileTree(path, visible);
        } catch (IOException e) {
            throw new UncheckedIOException("the visitor takes every failure", e);
        }
        List<Path> files = visible.found.stream().sorted().toList();
        return files.isEmpty() ? List.of(path) : files;
    }

    /// Collects visible files, and folders that cannot be listed.
    private static final class Visible extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<Path> found = new ArrayList<>();

        Visible(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path within, BasicFileAttributes attributes) {
            return isHidden(within) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !file.toString().endsWith(SESSION)) {
                add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path within, @Nullable IOException failure) {
            if (failure != null) {
                add(within);
            }
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file) {
            if (!isHidden(file)) {
                found.add(file);
            }
        }

        private boolean isHidden(Path within) {
            return !within.equals(folder) && within.getFileName().toString().startsWith(".");
        }
    }
}
