package isoscope.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/// A file written whole or not at all: first beside its place and down to the disk, then moved there in
/// one step.
public final class WholeFile {
    /// The name of a file that is being written: hidden, with a number that no other write has.
    private static final Pattern PART = Pattern.compile("\\..+\\.[0-9a-f]{1,16}\\.part");

    private WholeFile() {}

    /// The content of a file.
    @FunctionalInterface
    public interface Content {
        /// Writes everything; does not close the stream.
        void writeTo(OutputStream stream) throws IOException;
    }

    /// Whether a file is called as one is while it is written.
    static boolean isPart(Path file) {
        return PART.matcher(String.valueOf(file.getFileName())).matches();
    }

    /// Writes the file, over an older one if there is one. Nothing is left behind when it fails.
    ///
    /// @throws IOException when the folder does not exist or the file cannot be written; the older one is untouched
    public static void write(Path target, Content content) throws IOException {
        Path real = Files.isSymbolicLink(target) ? target.toRealPath() : target;
        String unique = Long.toHexString(System.nanoTime());
        Path part = real.resolveSibling("." + real.getFileName() + "." + unique + ".part");
        try {
            try (FileChannel channel =
                            FileChannel.open(
                                    part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream stream = Channels.newOutputStream(channel)) {
                content.writeTo(stream);
                channel.force(true);
            }
            Files.move(part, real, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
