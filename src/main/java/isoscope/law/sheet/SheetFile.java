package isoscope.law.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A file that comes with the program: a sheet, or a claim.
///
/// @param id the name of the file without its ending
/// @param text of the file
record SheetFile(String id, String text) {
    private static final String ROOT = "/isoscope/";
    private static final String ENDING = ".toml";
    private static final Pattern SPLITS = Pattern.compile("(?m)^(\\[optimum]|form\\b)");

    /// The files of a folder such as `laws/kaplan`, in the order of their names.
    static List<SheetFile> inFolder(String folder) {
        try {
            URI place = Objects.requireNonNull(SheetFile.class.getResource(ROOT + folder)).toURI();
            if (!place.getScheme().equals("jar")) {
                return read(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return read(jar.getPath(ROOT + folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a resource has a place", e);
        }
    }

    /// The titles of the shelves by the names of their folders, in order.
    static SequencedMap<String, String> shelves() {
        try (InputStream in =
                Objects.requireNonNull(
                        SheetFile.class.getResourceAsStream(ROOT + "laws/shelves.toml"))) {
            Entries entries = TopEntries.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            SequencedMap<String, String> titles = new LinkedHashMap<>();
            for (String shelf : entries.inOrder()) {
                titles.put(shelf, entries.text(shelf));
            }
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SheetError error) {
            throw new IllegalStateException("the titles of the shelves", error);
        }
    }

    private static List<SheetFile> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
        List<SheetFile> sheets = new ArrayList<>();
        for (Path file : files) {
            String name = Objects.requireNonNull(file.getFileName()).toString();
            sheets.add(
                    new SheetFile(
                            name.substring(0, name.length() - ENDING.length()),
                            Files.readString(file)));
        }
        return sheets;
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
                        .collect(Collectors.joining(" ", id + ENDING + ": ", "")));
    }
}
