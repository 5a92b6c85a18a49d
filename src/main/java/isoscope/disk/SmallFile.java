package isoscope.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// A small text file in UTF-8 in which something is remembered, a line each: read within a bound, written whole, its folder
/// made where there is none.
///
/// @param path need not exist
/// @param largest bytes; a larger file is no file of the program's
public record SmallFile(Path path, int largest) {
    /// A process cannot lock a file twice.
    private static final Object CHANGING = new Object();

    /// Whether there is a file.
    public boolean exists() {
        return Files.isRegularFile(path);
    }

    /// The lines.
    ///
    /// @return none when the file is larger than the bound
    /// @throws IOException when there is no such file, or it cannot be read as text
    public List<String> lines() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(largest + 1);
            return bytes.length > largest
                    ? List.of()
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                            .lines()
                            .toList();
        }
    }

    /// Changes the lines as they are now: what another window has written since they were read stays.
    ///
    /// @param change makes the new lines of those that are there; none where they cannot be read
    /// @throws IOException when the file cannot be written; the older one is untouched
    public void change(UnaryOperator<List<String>> change) throws IOException {
        synchronized (CHANGING) {
            PrivateFiles.folder(folder());
            Path lock = path.resolveSibling("." + path.getFileName() + ".lock");
            try (FileChannel channel =
                            FileChannel.open(
                                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                write(change.apply(linesOrNone()));
            }
        }
    }

    private List<String> linesOrNone() {
        try {
            return lines();
        } catch (IOException _) {
            return List.of();
        }
    }

    private Path folder() {
        return Objects.requireNonNull(path.toAbsolutePath().getParent(), "a file is in a folder");
    }

    /// Writes the lines, each with its end.
    ///
    /// @throws IOException when the file cannot be written; the older one is untouched
    public void write(Iterable<String> lines) throws IOException {
        PrivateFiles.folder(folder());
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        WholeFile.write(path, stream -> stream.write(bytes));
    }
}
