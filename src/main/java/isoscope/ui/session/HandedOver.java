package isoscope.ui.session;

import isoscope.saved.SavedSession;
import isoscope.session.Snapshot;
import isoscope.session.data.DataSet;
import isoscope.session.file.SessionCapture;
import isoscope.session.file.SessionPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/// A session that one window ends and the next goes on with.
///
/// @param name of the session or of its data
/// @param place of its file; empty when it has none
/// @param unsaved whether it has changes that are not saved, which the next window finds where they are kept
public record HandedOver(
        String name, SavedSession session, Optional<SessionPlace> place, boolean unsaved) {
    /// Captures a moment of a document. May read files, so it takes time.
    static HandedOver of(Snapshot now, Optional<SessionPlace> place, boolean unsaved) {
        Optional<Path> folder =
                place.map(SessionPlace::file).map(Path::toAbsolutePath).map(Path::getParent);
        String name =
                place.map(SessionPlace::name).or(() -> now.data().map(DataSet::name)).orElse("");
        try {
            return new HandedOver(name, new SessionCapture(folder, false).of(now), place, unsaved);
        } catch (IOException unreadable) {
            // Only the content of files is read, which is not asked for.
            throw new UncheckedIOException(unreadable);
        }
    }
}
