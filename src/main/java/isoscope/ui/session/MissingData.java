package isoscope.ui.session;

import isoscope.saved.SavedData;
import isoscope.saved.SavedFile;
import isoscope.saved.SavedPlace;
import isoscope.ui.dialog.Dialogs;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Something that a session had open and that is not where it was.
record MissingData(SavedData data) {
    private static final int HASH = 12;

    /// Says what is missing and asks where it is.
    Optional<Path> ask(Dialogs dialogs) {
        return switch (data) {
            case SavedData.OneFile(SavedFile file) ->
                    agreed(dialogs, file(file))
                            .flatMap(_ -> dialogs.askOpen().stream().findFirst());
            case SavedData.Folder(SavedPlace place, List<SavedFile> files, _) ->
                    agreed(dialogs, folder(place, files)).flatMap(_ -> dialogs.askFolder());
            case SavedData.Sample _, SavedData.Pasted _, SavedData.Kept _ -> Optional.empty();
        };
    }

    private Optional<String> agreed(Dialogs dialogs, String detail) {
        boolean find =
                dialogs.confirm(
                        Words.of("Where is %s now?", data.name()), detail, Words.of("Find it"));
        return Optional.of(detail).filter(_ -> find);
    }

    private static String file(SavedFile file) {
        return Words.of(
                "The session needs it. It was at %s, has %,d bytes, and its SHA-256 begins with %s.",
                file.place().words(),
                file.size(),
                file.sha256().substring(0, Math.min(HASH, file.sha256().length())));
    }

    private static String folder(SavedPlace place, List<SavedFile> files) {
        return Words.of(
                "The session needs this folder and %,d files in it. It was at %s.",
                files.size(), place.words());
    }
}
