package isoscope.disk;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A file that is being written under another name beside its place, and a note of it in a folder of the program. The note is
/// locked while the file is written: one that is not was left by a process that was killed, and the next start removes both.
/// Without a folder for notes, files are written all the same.
public final class Unfinished implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Unfinished.class.getName());
    private static final Pattern NAME = Pattern.compile("\\.isoscope-[0-9a-f]{1,16}\\.part");
    private static final int LONGEST_NOTE = 32_768;
    private static final Set<Unfinished> OPEN = ConcurrentHashMap.newKeySet();

    private final Path part;
    private final Optional<Note> note;

    private Unfinished(Path part, Optional<Note> note) {
        this.part = part;
        this.note = note;
    }

    /// A file that holds the path of another, locked.
    private record Note(Path file, FileChannel channel) {
        static Note of(Path file, Path part) throws IOException {
            FileChannel channel = open(file, StandardOpenOption.CREATE_NEW);
            channel.lock();
            channel.write(
                    ByteBuffer.wrap(
                            part.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8)));
            return new Note(file, channel);
        }

        /// The note, unless somebody holds it.
        static Optional<Note> left(Path file) throws IOException {
            FileChannel channel = open(file, StandardOpenOption.READ);
            try {
                if (channel.tryLock() != null) {
                    return Optional.of(new Note(file, channel));
                }
            } catch (OverlappingFileLockException _) {
                LOG.log(Level.DEBUG, "This process writes the file of {0}", file);
            }
            channel.close();
            return Optional.empty();
        }

        private static FileChannel open(Path file, StandardOpenOption option) throws IOException {
            return FileChannel.open(file, StandardOpenOption.WRITE, option);
        }

        Path part() throws IOException {
            ByteBuffer text = ByteBuffer.allocate(LONGEST_NOTE);
            channel.read(text, 0);
            return Path.of(new String(text.array(), 0, text.position(), StandardCharsets.UTF_8));
        }

        void discard() throws IOException {
            try (channel) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// A name beside a file, short whatever the name of the file; nothing is there yet.
    static Unfinished beside(Path file) {
        String name = ".isoscope-" + Long.toHexString(System.nanoTime()) + ".part";
        Path part = file.resolveSibling(name);
        Unfinished unfinished = new Unfinished(part, note(name, part));
        OPEN.add(unfinished);
        return unfinished;
    }

    private static Path notes() {
        return ConfigFolder.path().resolve("unfinished");
    }

    private static Optional<Note> note(String name, Path part) {
        try {
            PrivateFiles.folder(notes());
            return Optional.of(Note.of(notes().resolve(name), part));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "If this process is killed, " + part + " may stay", e);
            return Optional.empty();
        }
    }

    Path part() {
        return part;
    }

    /// Removes the file where it still has this name, and the note.
    @Override
    public void close() throws IOException {
        OPEN.remove(this);
        try {
            Files.deleteIfExists(part);
        } finally {
            if (note.isPresent()) {
                note.get().discard();
            }
        }
    }

    /// Removes what this process is writing: for when it is told to end.
    public static void abandon() {
        for (Unfinished each : OPEN) {
            try {
                each.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A file that is half written stays: " + each.part, e);
            }
        }
    }

    /// Removes what killed processes left.
    ///
    /// @return how many files were removed
    public static int tidy() {
        if (!Files.isDirectory(notes())) {
            return 0;
        }
        int removed = 0;
        for (Path file : listed(notes())) {
            removed += removed(file) ? 1 : 0;
        }
        return removed;
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Unfinished::isNamed).toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Files that are half written may stay", e);
            return List.of();
        }
    }

    private static boolean isNamed(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean removed(Path file) {
        try {
            Optional<Note> note = Note.left(file);
            if (note.isEmpty()) {
                return false;
            }
            Path part = note.get().part();
            boolean removed = isSameName(part, file) && isNamed(part) && Files.deleteIfExists(part);
            note.get().discard();
            return removed;
        } catch (IOException | InvalidPathException e) {
            LOG.log(Level.WARNING, "A file that is half written may stay, see " + file, e);
            return false;
        }
    }

    private static boolean isSameName(Path part, Path note) {
        return note.getFileName().equals(part.getFileName());
    }
}
