package isoscope.cli;

import isoscope.disk.Reason;
import isoscope.disk.WholeFile;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// A file a command writes: whole or not at all, and never over another one unless told to.
///
/// @param option that names it
/// @param path where to
/// @param replace whether an existing file may be replaced
record OutputFile(String option, Path path, boolean replace) {

    /// Fails before any work is done when the file must not be written.
    ///
    /// @throws CommandFailure when it exists and may not be replaced, or its folder does not exist
    void check() {
        if (Files.exists(path) && !replace) {
            throw Usage.wrong(Words.of("%s: %s exists; --force replaces it", option, path));
        }
        if (!Files.isDirectory(folder())) {
            throw Usage.wrong(
                    Words.of("%s: found no folder %s, expected one that exists", option, folder()));
        }
    }

    /// Writes the file beside its place and moves it there in one step.
    ///
    /// @throws CommandFailure when it cannot be written
    void write(byte[] content) {
        try {
            WholeFile.write(path, stream -> stream.write(content));
        } catch (IOException e) {
            String why = Words.of("%s: %s cannot be written: %s", option, path, Reason.of(e));
            boolean isWrongPlace =
                    e instanceof AccessDeniedException || e instanceof NoSuchFileException;
            throw isWrongPlace
                    ? Usage.wrong(why)
                    : new CommandFailure(
                            ExitCode.FAULT,
                            List.of(
                                    why,
                                    Words.of(
                                            "Free some space, or write elsewhere, and run it again.")));
        }
    }

    private Path folder() {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }
}
