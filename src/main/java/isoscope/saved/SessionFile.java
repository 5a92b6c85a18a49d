package isoscope.saved;

import isoscope.disk.PrivateFiles;
import isoscope.disk.Reason;
import isoscope.disk.WholeFile;
import isoscope.json.JsonFormatException;
import isoscope.saved.SessionOutcome.Damaged;
import isoscope.saved.SessionOutcome.TooLarge;
import isoscope.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Locale;
import java.util.Optional;

/// Session files: JSON of schema `isoscope.session/1`, one value a line.
public final class SessionFile {
    /// The ending of the names of session files.
    public static final String ENDING = ".isoscope";

    /// The most bytes of data that a session keeps, so that it can be read again whatever they are.
    public static final int MOST_CONTENT = 24 << 20;

    private static final FileAttribute<?>[] PUBLIC = {};

    private SessionFile() {}

    /// Whether a file is a session by its name.
    public static boolean isNamed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// Writes a session, whole or not at all.
    ///
    /// @return SHA-256 of what was written, by which the file is known again
    /// @throws IOException when it cannot be written, or is larger than what can be read; an older file is untouched
    public static String write(Path file, SavedSession session) throws IOException {
        return write(file, session, Optional.empty());
    }

    /// Writes changes that nobody has saved, whole or not at all, for the user alone.
    ///
    /// @throws IOException when it cannot be written, or is larger than what can be read; an older file is untouched
    public static void write(Path file, SavedSession session, Recovery recovery)
            throws IOException {
        write(file, session, Optional.of(recovery));
    }

    private static String write(Path file, SavedSession session, Optional<Recovery> recovery)
            throws IOException {
        byte[] text = SessionText.of(session, recovery).getBytes(StandardCharsets.UTF_8);
        if (text.length > SessionFormat.MOST_BYTES) {
            throw new IOException(
                    Words.of(
                            "The session would be larger than %d MB; save it without its data.",
                            SessionFormat.MOST_BYTES >> 20));
        }
        WholeFile.write(
                file,
                stream -> stream.write(text),
                recovery.isPresent() ? PrivateFiles.attributes() : PUBLIC);
        return FileHash.of(text);
    }

    /// SHA-256 of a file as it is now, by which it is known again; empty when there is none or it cannot be read.
    public static Optional<String> hash(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(FileHash.of(file, read -> read <= SessionFormat.MOST_BYTES))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Reads a file, whatever it holds, and never more of it than a session has.
    public static SessionOutcome read(Path file) {
        // Opening a pipe may wait for ever, and a device may never end.
        if (!Files.isRegularFile(file)) {
            return damaged(
                    Files.exists(file)
                            ? Words.of("a folder or a device")
                            : Words.of("no such file"));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] text = stream.readNBytes(SessionFormat.MOST_BYTES + 1);
            return text.length > SessionFormat.MOST_BYTES
                    ? new TooLarge(Files.size(file))
                    : read(text);
        } catch (IOException e) {
            return damaged(Words.of("bytes that cannot be read (%s)", Reason.of(e)));
        }
    }

    /// Reads the text of a session.
    static SessionOutcome read(byte[] text) throws IOException {
        try {
            return SessionText.read(text);
        } catch (JsonFormatException e) {
            return new Damaged(e.line(), e.column(), e.found(), e.expected());
        }
    }

    private static Damaged damaged(String found) {
        return new Damaged(0, 0, found, Words.said(SessionFormat.A_SESSION));
    }
}
