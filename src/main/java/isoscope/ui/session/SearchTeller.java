package isoscope.ui.session;

import isoscope.saved.SavedData;
import isoscope.saved.SavedFile;
import isoscope.saved.SavedSession;
import isoscope.saved.SearchWatch;
import isoscope.task.Background;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Tells how far the search for the data of a session is.
///
/// @param files of the session, in order
record SearchTeller(List<SavedFile> files, Background.Signal signal, Consumer<SearchProgress> tell)
        implements SearchWatch {
    static SearchTeller of(
            SavedSession session, Background.Signal signal, Consumer<SearchProgress> tell) {
        return new SearchTeller(
                session.data().stream().flatMap(SearchTeller::files).toList(), signal, tell);
    }

    private static Stream<SavedFile> files(SavedData data) {
        return switch (data) {
            case SavedData.OneFile(SavedFile file) -> Stream.of(file);
            case SavedData.Folder folder -> folder.files().stream();
            case SavedData.Sample _, SavedData.Pasted _, SavedData.Kept _ -> Stream.empty();
        };
    }

    @Override
    public void at(SavedFile file, long bytes) {
        tell.accept(
                new SearchProgress(
                        file.place().name(),
                        files.indexOf(file) + 1,
                        files.size(),
                        bytes,
                        file.size()));
    }

    @Override
    public boolean cancelled() {
        return signal.cancelled();
    }
}
