package isoscope.session.file;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A file for unsaved changes that one window holds by a lock. The system gives the lock up when the program ends in
/// whatever way, so a file whose lock is free belongs to nobody any more.
public final class KeptPlace {
    private static final Logger LOG = System.getLogger(KeptPlace.class.getName());
    private static final String LOCK = ".lock";

    /// The locks of this program: the system gives up all locks of a program on a file when it closes the file once, so a
    /// file that is held must not even be looked at again.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private KeptPlace(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Holds a file; empty when another window does.
    ///
    /// @throws IOException when the folder of the file cannot be written to
    static Optional<KeptPlace> hold(Path file) throws IOException {
        if (!HELD.add(lock(file))) {
            return Optional.empty();
        }
        Optional<FileChannel> locked = Optional.empty();
        try {
            locked = locked(lock(file));
        } finally {
            if (locked.isEmpty()) {
                HELD.remove(lock(file));
            }
        }
        return locked.map(channel -> new KeptPlace(file, channel));
    }

    private static Optional<FileChannel> locked(Path lock) throws IOException {
        FileChannel channel =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(channel);
    }

    /// The file; it need not exist.
    Path file() {
        return file;
    }

    /// Gives the file up and leaves it for the next window that is opened.
    void leave() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "The lock on unsaved changes is released when the program ends",
                    e);
        }
        HELD.remove(lock(file));
    }

    /// Removes the file and gives its place up. One that cannot be removed is offered again.
    void discard() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(lock(file));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file of unsaved changes was not removed", e);
        }
        leave();
    }

    private static Path lock(Path file) {
        return file.resolveSibling(file.getFileName() + LOCK).toAbsolutePath().normalize();
    }
}
