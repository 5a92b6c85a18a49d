package isoscope.law.sheet;

import isoscope.law.sheet.SheetOutcome.Read;
import isoscope.law.sheet.SheetOutcome.Unreadable;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The sheets of the user's own folder of laws and its subfolders. The id of a law is the name of its file without the
/// ending.
///
/// @param sheets those that can be read, in the order of their paths
/// @param problems why others cannot, a sentence each with the name of the file
public record OwnSheets(List<Sheet> sheets, List<String> problems) {
    /// No sheets.
    public static final OwnSheets NONE = new OwnSheets(List.of(), List.of());

    private static final int DEEPEST = 4;

    /// More sheets than anybody writes, so that a folder given by mistake is not read for minutes.
    private static final int MOST = 1000;

    /// Copies the lists.
    public OwnSheets {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }

    /// Reads the sheets of a folder.
    ///
    /// @param folder need not exist
    /// @param published the laws by whose ids and names no law may go; asked for when there are sheets
    public static OwnSheets in(Path folder, Supplier<Library> published) {
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        List<Sheet> sheets = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<Path> files = files(folder, problems);
        List<Sheet> beside = files.isEmpty() ? List.of() : published.get().sheets();
        for (Path file : files) {
            switch (SheetFiles.read(file)) {
                case Read(Sheet sheet) -> {
                    String taken = taken(sheet, Stream.concat(beside.stream(), sheets.stream()));
                    if (taken.isEmpty()) {
                        sheets.add(sheet);
                    } else {
                        problems.add(file + ": " + taken);
                    }
                }
                case Unreadable(List<SheetProblem> found) ->
                        found.forEach(problem -> problems.add(file + ": " + problem.sentence()));
            }
        }
        return new OwnSheets(sheets, problems);
    }

    private static List<Path> files(Path folder, List<String> problems) {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            List<Path> files =
                    all.filter(SheetFiles::isSheet)
                            .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .sorted()
                            .limit(MOST + 1L)
                            .toList();
            if (files.size() > MOST) {
                problems.add(
                        Words.of(
                                "%s: found more than %s sheets, read the first of them.",
                                folder, MOST));
            }
            return files.subList(0, Math.min(MOST, files.size()));
        } catch (IOException | java.io.UncheckedIOException _) {
            problems.add(
                    Words.of(
                            "%s: the folder of laws cannot be read; look at its permissions.",
                            folder));
            return List.of();
        }
    }

    /// The problem with an id or a name that another law has already; empty when there is none.
    private static String taken(Sheet sheet, Stream<Sheet> others) {
        List<Sheet> all = others.toList();
        if (all.stream().anyMatch(other -> other.card().id().equals(sheet.card().id()))) {
            return Words.of(
                    "another law has the id %s; give the file another name.", sheet.card().id());
        }
        return all.stream().anyMatch(other -> other.card().name().equals(sheet.card().name()))
                ? Words.of(
                        "another law is called %s; give this one another name.",
                        sheet.card().name())
                : "";
    }
}
