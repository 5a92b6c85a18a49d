package isoscope.saved;

import java.util.List;

/// A session as it is passed on: it tells files by their names, and those of a folder by their way in it, and so nothing of the
/// computer it was made on.
final class SharedSession {
    private SharedSession() {}

    /// The session without absolute paths and without the way from one folder to another.
    static SavedSession of(SavedSession session) {
        return session.withData(session.data().stream().map(SharedSession::named).toList());
    }

    private static SavedData named(SavedData data) {
        return switch (data) {
            case SavedData.OneFile(SavedFile file) ->
                    new SavedData.OneFile(at(file.place().named(), file));
            case SavedData.Folder(SavedPlace place, List<SavedFile> files, var unused) ->
                    new SavedData.Folder(
                            place.named(),
                            files.stream()
                                    .map(file -> at(file.place().namedWithin(place), file))
                                    .toList(),
                            unused.stream()
                                    .map(file ->
                                            new SavedUnused(
                                                    file.place().namedWithin(place), file.said()))
                                    .toList());
            case SavedData.Sample _, SavedData.Pasted _, SavedData.Kept _ -> data;
        };
    }

    private static SavedFile at(SavedPlace place, SavedFile file) {
        return new SavedFile(place, file.size(), file.sha256(), file.said(), file.content());
    }
}
