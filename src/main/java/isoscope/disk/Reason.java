package isoscope.disk;

import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/// Why a file could not be read or written, in a sentence for people.
public final class Reason {
    private Reason() {}

    /// The sentence.
    public static String of(IOException problem) {
        return switch (problem) {
            case NoSuchFileException none ->
                    none.getFile() == null
                            ? Words.of("There is no file.")
                            : Words.of("There is no %s.", none.getFile());
            case AccessDeniedException denied ->
                    Words.of("There is no permission to read or write %s.", denied.getFile());
            case FileSystemException file when file.getReason() != null ->
                    Words.verbatim("%s: %s.", file.getFile(), file.getReason());
            default ->
                    Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getName());
        };
    }
}
