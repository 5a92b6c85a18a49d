package isoscope.runs.file;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Unusable;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.TablePreview;
import isoscope.runs.table.ReadOptions;
import isoscope.words.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads training runs from a file: delimited text or JSON, packed with gzip or not; one row a run, or one row a step.
/// The last loss of a curve stands for its run.
///
/// Format, delimiter (`,` `;` tab), columns and their units are found from the content. Whatever the file holds, the
/// answer is a value: an unusable file is never an exception.
public final class RunFile {
    private RunFile() {}

    /// Reads a file.
    public static LoadOutcome read(Path file) {
        return read(file, ReadOptions.STANDARD);
    }

    /// Reads a file.
    ///
    /// @param options the choices for its columns, and who looks on
    public static LoadOutcome read(Path file, ReadOptions options) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        if (Files.isDirectory(file)) {
            return Files.isReadable(file)
                    ? unreadable(
                            "a folder", Words.of("a file, or a folder that holds visible files"))
                    : unreadable(
                            Words.of("a folder that may not be listed"),
                            Words.of("one with permission to read"));
        }
        // Opening a pipe may wait for ever, and a device may never end.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return unreadable(
                    Words.of("a device or a pipe"), Words.of("a file; save the rows to one"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in, options);
        } catch (NoSuchFileException _) {
            return unreadable(Words.of("no such file"), Words.of("a file; check the path"));
        } catch (IOException e) {
            return unreadable(String.valueOf(e.getMessage()), Words.of("a file you may read"));
        }
    }

    /// Reads a table that is already in memory, or the head of one, as if it stood in a file: what a mapping makes of it
    /// can be seen before the file is read.
    ///
    /// @param preview the table
    /// @param choices the meanings of its columns
    public static LoadOutcome read(TablePreview preview, ColumnChoices choices) {
        return PreviewTable.read(preview, choices);
    }

    /// Reads text that stands in no file.
    ///
    /// @param name the name of the text, which becomes the name of the data set
    public static LoadOutcome read(String name, String text, ReadOptions options) {
        return read(name, text.getBytes(StandardCharsets.UTF_8), options);
    }

    /// Reads the content of a file that is in memory.
    ///
    /// @param name of the file, which becomes the name of the data set
    public static LoadOutcome read(String name, byte[] bytes, ReadOptions options) {
        try {
            return read(name, new ByteArrayInputStream(bytes), options);
        } catch (IOException e) {
            throw new UncheckedIOException("reading memory cannot fail", e);
        }
    }

    /// Reads an open stream to its end.
    ///
    /// @param name of the file, which becomes the name of the data set
    static LoadOutcome read(String name, InputStream in, ReadOptions options) throws IOException {
        return new FileContent(name, options, new HashedStream(in, options.watch())).read();
    }

    private static Unusable unreadable(String found, String expected) {
        return new Unusable(List.of(new RowProblem(0, "", Code.UNREADABLE, found, expected)));
    }
}
