package isoscope.saved;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/// SHA-256 of a file, read in pieces.
final class FileHash {
    private static final int PIECE = 1 << 18;

    private FileHash() {}

    /// Looks on while a file is read.
    @FunctionalInterface
    interface Watch {
        /// So many bytes were read.
        ///
        /// @return whether to read on
        boolean goesOn(long bytes);
    }

    /// Of what a file holds, in lower-case hexadecimal.
    static String of(byte[] content) {
        return HexFormat.of().formatHex(Bytes.digest().digest(content));
    }

    /// In lower-case hexadecimal; of what was read, when the watch stopped it.
    static String of(Path file, Watch watch) throws IOException {
        MessageDigest digest = Bytes.digest();
        byte[] piece = new byte[PIECE];
        long read = 0;
        try (InputStream stream = Files.newInputStream(file)) {
            for (int n = stream.read(piece); n >= 0 && watch.goesOn(read); n = stream.read(piece)) {
                digest.update(piece, 0, n);
                read += n;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
