package isoscope.disk;

import isoscope.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A file written whole or not at all: first beside its place and down to the disk, then moved there in
/// one step.
public final class WholeFile {
    private WholeFile() {}

    /// The content of a file.
    @FunctionalInterface
    public interface Content {
        /// Writes everything; does not close the stream.
        void writeTo(OutputStream stream) throws IOException;
    }

    /// Writes the file, over an older one if there is one, whose permissions stay; a link is followed. Nothing is left behind
    /// when it fails.
    ///
    /// @param attributes of the file where there was none
    /// @throws IOException when the folder does not exist, the file cannot be written or what is there is no file; the older
    ///     one is untouched
    public static void write(Path target, Content content, FileAttribute<?>... attributes)
            throws IOException {
        Path real = Files.isSymbolicLink(target) ? aimOf(target) : target;
        if (Files.exists(real) && !Files.isRegularFile(real)) {
            throw new FileSystemException(
                    target.toString(),
                    null,
                    Words.of("it is not a regular file, and only regular files are replaced"));
        }
        try (Unfinished unfinished = Unfinished.beside(real)) {
            Path part = unfinished.part();
            try (FileChannel channel = created(part, asOf(real, attributes));
                    OutputStream stream = Channels.newOutputStream(channel)) {
                content.writeTo(stream);
                channel.force(true);
            }
            keepPermissions(real, part);
            Files.move(part, real, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /// The name of a file as a message has it: of a link with the file it leads to, which is the one that was written.
    public static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return Files.isSymbolicLink(file)
                    ? Words.of("%s, a link to %s", name, file.toRealPath())
                    : name;
        } catch (IOException _) {
            return name;
        }
    }

    private static Path aimOf(Path link) throws IOException {
        try {
            return link.toRealPath();
        } catch (NoSuchFileException e) {
            throw as(
                    new FileSystemException(
                            link.toString(),
                            null,
                            Words.of(
                                    "it is a link to %s, which does not exist. Remove the link or choose another name",
                                    Files.readSymbolicLink(link))),
                    e);
        }
    }

    /// The permissions of an older file, so that a private one is never open to others, or those that are asked for.
    private static FileAttribute<?>[] asOf(Path older, FileAttribute<?>... attributes)
            throws IOException {
        return Files.exists(older) && PrivateFiles.hasPermissions()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(older))
                }
                : attributes;
    }

    /// A failure names the folder: nobody knows the name of the part.
    private static FileChannel created(Path part, FileAttribute<?>... attributes)
            throws IOException {
        String folder = String.valueOf(part.toAbsolutePath().getParent());
        try {
            return FileChannel.open(
                    part,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    attributes);
        } catch (AccessDeniedException e) {
            throw as(new AccessDeniedException(folder), e);
        } catch (NoSuchFileException e) {
            throw as(
                    Files.isDirectory(Path.of(folder))
                            ? new FileSystemException(
                                    folder, null, Words.of("no file can be made in it"))
                            : new NoSuchFileException(folder),
                    e);
        } catch (FileSystemException e) {
            throw as(new FileSystemException(folder, null, e.getReason()), e);
        }
    }

    private static FileSystemException as(FileSystemException failure, FileSystemException cause) {
        failure.initCause(cause);
        return failure;
    }

    /// The mask of the process may have taken some away.
    private static void keepPermissions(Path older, Path part) throws IOException {
        if (Files.exists(older) && PrivateFiles.hasPermissions()) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(older));
        }
    }
}
