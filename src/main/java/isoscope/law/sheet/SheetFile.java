package isoscope.law.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A file that comes with the program: a sheet, or a claim.
///
/// @param id the name of the file without its ending
/// @param text of the file
record SheetFile(String id, String text) {
    private static final Pattern SPLITS = Pattern.compile("(?m)^(\\[optimum]|form\\b)");

    /// The files of a folder such as `laws/kaplan`, in the order of their names.
    static List<SheetFile> inFolder(String folder) {
        return SheetNames.in(folder).stream()
                .map(name ->
                        new SheetFile(
                                name.substring(0, name.length() - SheetNames.ENDING.length()),
                                read(folder + "/" + name)))
                .toList();
    }

    /// The titles of the shelves by the names of their folders, in order.
    static SequencedMap<String, String> shelves() {
        try {
            Entries entries = TopEntries.of(read("laws/shelves.toml"));
            SequencedMap<String, String> titles = new LinkedHashMap<>();
            for (String shelf : entries.inOrder()) {
                titles.put(shelf, entries.text(shelf));
            }
            return titles;
        } catch (SheetError error) {
            throw new IllegalStateException("the titles of the shelves", error);
        }
    }

    private static String read(String path) {
        try (InputStream in =
                Objects.requireNonNull(
                        SheetFile.class.getResourceAsStream(SheetNames.ROOT + path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the law may split compute: it says what is minimised, or another sheet's form may say so.
    boolean maySplit() {
        return SPLITS.matcher(text).find();
    }

    /// The exception for a sheet of the program itself that is no law.
    IllegalStateException unusable(Collection<SheetProblem> problems) {
        return new IllegalStateException(
                problems.stream()
                        .map(SheetProblem::sentence)
                        .collect(Collectors.joining(" ", id + SheetNames.ENDING + ": ", "")));
    }
}
