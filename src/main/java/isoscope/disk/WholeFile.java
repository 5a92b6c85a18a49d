package isoscope.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file written whole or not at all: first beside its place, then moved there in one step.
public final class WholeFile {
    private WholeFile() {}

    /// What goes into a file.
    @FunctionalInterface
    public interface Content {
        /// Writes everything; does not close the stream.
        void writeTo(OutputStream stream) throws IOException;
    }

    /// Writes the file, over an older one if there is one. Nothing is left behind when it fails.
    ///
    /// @throws IOException when the folder does not exist or the file cannot be written; the older one is untouched
    public static void write(Path target, Content content) throws IOException {
        String unique = Long.toHexString(System.nanoTime());
        Path part = target.resolveSibling("." + target.getFileName() + "." + unique + ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(stream);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
