package isoscope.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;

/// Why a file could not be read or written, in a sentence for people.
public final class Reason {
    private Reason() {}

    /// The sentence.
    public static String of(IOException problem) {
        return switch (problem) {
            case NoSuchFileException none ->
                    String.format(
                            Locale.ROOT,
                            "There is no %s.",
                            Objects.requireNonNullElse(none.getFile(), "file"));
            case AccessDeniedException denied ->
                    String.format(
                            Locale.ROOT,
                            "There is no permission to read or write %s.",
                            denied.getFile());
            case FileSystemException file when file.getReason() != null ->
                    String.format(Locale.ROOT, "%s: %s.", file.getFile(), file.getReason());
            default ->
                    Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getName());
        };
    }
}
