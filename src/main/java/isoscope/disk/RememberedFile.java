package isoscope.disk;

import isoscope.words.Words;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A small file in which a window remembers something. One that holds anything else stays as it is: what is whole of it is
/// used, [#trouble] tells what was found and where, and what is remembered lasts as long as the program runs. So nothing is
/// lost before its owner knows. May be used from any thread.
public final class RememberedFile {
    private static final int LONGEST_QUOTE = 60;

    private final SmallFile file;
    private volatile Optional<String> trouble = Optional.empty();

    /// @param path need not exist, nor its folder
    /// @param largest bytes
    public RememberedFile(Path path, int largest) {
        file = new SmallFile(path, largest);
    }

    /// Where it is.
    public Path path() {
        return file.path();
    }

    /// The trouble with the file, in a sentence; empty while none was found.
    public Optional<String> trouble() {
        return trouble;
    }

    /// The lines; none where there is no file, or it cannot be read.
    public List<String> lines() {
        Path path = file.path();
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try {
            if (!file.exists()) {
                refuse(0, Words.of("something that is no file"), Words.of("a text file"));
            } else if (Files.size(path) > file.largest()) {
                refuse(
                        0,
                        Words.of("%,d bytes", Files.size(path)),
                        Words.of("%,d or less", file.largest()));
            } else {
                return file.lines();
            }
        } catch (CharacterCodingException _) {
            refuse(0, Words.of("bytes that are no text"), Words.of("text in UTF-8"));
        } catch (IOException e) {
            trouble = Optional.of(Reason.of(e));
        }
        return List.of();
    }

    /// The lines below a first one that tells the format; empty where there is no file or another format stands there.
    public Optional<List<String>> linesBelow(String format) {
        List<String> lines = lines();
        if (file.exists() && !lines.stream().limit(1).toList().equals(List.of(format))) {
            refuse(
                    1,
                    lines.isEmpty() ? Words.of("nothing") : quoted(lines.getFirst()),
                    quoted(format));
        }
        return file.exists() && trouble.isEmpty()
                ? Optional.of(lines.subList(1, lines.size()))
                : Optional.empty();
    }

    /// Says that something in the file is not as it should be; of several the first is told.
    ///
    /// @param line from 1, or 0 for the whole file
    /// @param found in words, such as those of [#quoted]
    /// @param expected in words
    public void refuse(int line, String found, String expected) {
        if (trouble.isEmpty()) {
            trouble =
                    Optional.of(
                            line > 0
                                    ? Words.of(
                                            "%s, line %d: found %s, expected %s.",
                                            file.path(), line, found, expected)
                                    : Words.of(
                                            "%s: found %s, expected %s.",
                                            file.path(), found, expected));
        }
    }

    /// The beginning of a text as a sentence quotes it.
    public static String quoted(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST_QUOTE
                ? "“" + line + "”"
                : "“" + line.substring(0, LONGEST_QUOTE) + "…”";
    }

    /// Writes the lines, unless the file is in trouble.
    ///
    /// @throws IOException when it cannot be written; the older one is untouched
    public void write(List<String> lines) throws IOException {
        if (trouble.isEmpty()) {
            file.write(lines);
        }
    }

    /// Changes the lines as they are now, unless the file is in trouble.
    ///
    /// @param change makes the new lines of those that are there
    /// @throws IOException when it cannot be written; the older one is untouched
    public void change(UnaryOperator<List<String>> change) throws IOException {
        if (trouble.isEmpty()) {
            file.change(change);
        }
    }
}
