package isoscope.cli;

import isoscope.saved.SavedData;
import isoscope.saved.SavedPlace;
import isoscope.saved.SavedSession;
import isoscope.saved.SessionFile;
import isoscope.saved.SessionOutcome.Read;
import isoscope.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Advice on what to give a command in place of a session, which only the window reads.
final class SessionHint {
    private SessionHint() {}

    /// A sentence or two; empty when the file is no session.
    static Optional<String> of(Path file) {
        return SessionFile.isNamed(file)
                        && SessionFile.read(file) instanceof Read(SavedSession session, _, _)
                ? Optional.of(sentence(file, session))
                : Optional.empty();
    }

    private static String sentence(Path file, SavedSession session) {
        Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
        List<String> paths =
                session.data().stream()
                        .flatMap(data -> place(data).stream())
                        .map(place -> Words.of("“%s”", shown(path(place, folder))))
                        .toList();
        String kind =
                Words.of(
                        "%s is a session, which only the window can open; commands read run data.",
                        shown(String.valueOf(file.getFileName())));
        return paths.isEmpty()
                ? Words.of("%s It names no file of runs.", kind)
                : kind + Words.of(" Its runs are in %s: give that file.", String.join(", ", paths));
    }

    /// A session may come from anybody: nothing in it may steer the terminal.
    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static Optional<SavedPlace> place(SavedData data) {
        return switch (data) {
            case SavedData.OneFile one -> Optional.of(one.file().place());
            case SavedData.Folder saved -> Optional.of(saved.place());
            case SavedData.Sample _, SavedData.Pasted _, SavedData.Kept _ -> Optional.empty();
        };
    }

    /// Where it is or, when it is nowhere, where it was.
    private static String path(SavedPlace place, Optional<Path> folder) {
        return Stream.concat(
                        place.candidates(folder).stream().filter(Files::exists).map(Path::toString),
                        Stream.of(place.absolute()))
                .findFirst()
                .orElseThrow();
    }
}
