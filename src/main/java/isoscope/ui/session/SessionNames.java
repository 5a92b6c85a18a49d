package isoscope.ui.session;

import isoscope.saved.SessionFile;
import isoscope.session.Document;
import isoscope.session.data.DataSet;
import isoscope.session.file.SessionPlace;
import isoscope.session.file.SessionState;
import isoscope.ui.dialog.Dialogs;
import isoscope.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Names for files of sessions.
final class SessionNames {
    /// The kind of the files, as a chooser names it.
    static final String KIND = Words.key("Isoscope session");

    private SessionNames() {}

    /// A name to suggest for the file of a session: that of the session, or of its data.
    static String suggested(Document document, SessionState state) {
        String name =
                state.placeProperty()
                        .get()
                        .map(SessionPlace::name)
                        .or(() -> document.data().dataProperty().get().map(DataSet::name))
                        .orElse("session");
        String stem =
                name.replaceFirst("\\.(csv|tsv|txt|jsonl?)(\\.gz)?$", "")
                        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
        return (stem.isBlank() ? "session" : stem) + SessionFile.ENDING;
    }

    /// The file with the ending of sessions. Where that is another file than the user named, it may be there already.
    static Optional<Path> ended(Path file, Dialogs dialogs) {
        if (SessionFile.isNamed(file)) {
            return Optional.of(file);
        }
        Path ended = file.resolveSibling(file.getFileName() + SessionFile.ENDING);
        boolean free = !Files.exists(ended) || dialogs.mayReplace(ended);
        return Optional.of(ended).filter(_ -> free);
    }
}
