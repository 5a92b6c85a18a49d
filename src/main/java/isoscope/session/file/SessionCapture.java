package isoscope.session.file;

import isoscope.saved.Bytes;
import isoscope.saved.SavedData;
import isoscope.saved.SavedFile;
import isoscope.saved.SavedPlace;
import isoscope.saved.SavedRuns;
import isoscope.saved.SavedSession;
import isoscope.saved.SavedUnused;
import isoscope.saved.SessionFile;
import isoscope.session.Choices;
import isoscope.session.Snapshot;
import isoscope.session.data.DataSet;
import isoscope.session.data.DataSource;
import isoscope.session.data.ExcludedRuns;
import isoscope.session.data.Origin;
import isoscope.session.data.UnusedFile;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a session of a moment of the document. May read files, so it takes time.
///
/// @param folder of the session file; empty when it is kept nowhere
/// @param withContent whether the content of files goes into the session
public record SessionCapture(Optional<Path> folder, boolean withContent) {
    /// The session.
    ///
    /// @throws IOException when the content of a file is wanted and cannot be had; the message says why
    public SavedSession of(Snapshot now) throws IOException {
        Choices choices = now.choices();
        return new SavedSession(
                now.data().isPresent() ? data(now.data().get()) : List.of(),
                new SavedRuns(
                        choices.treatment(),
                        choices.filter().map(filter -> filter.text()).orElse(""),
                        choices.colouredBy().words(),
                        choices.excluded(),
                        now.data()
                                .map(set -> ExcludedRuns.values(set, choices.excluded()))
                                .orElse(Map.of())),
                choices.fit(),
                now.bootstrap(),
                choices.laws(),
                now.look(),
                choices.predictions(),
                choices.tour());
    }

    private List<SavedData> data(DataSet set) throws IOException {
        if (withContent) {
            requireRoom(set);
        }
        List<SavedData> all = new ArrayList<>();
        for (Origin origin : set.named()) {
            switch (origin) {
                case Origin.File(Path path) -> all.add(fileOrFolder(path, set));
                case Origin.Sample(String id, String name) ->
                        all.add(new SavedData.Sample(id, name));
                case Origin.Pasted(String name, String text) ->
                        all.add(new SavedData.Pasted(name, set.said(origin), Bytes.of(text)));
                case Origin.Kept(String name, Bytes content) ->
                        all.add(new SavedData.Kept(name, set.said(origin), content));
            }
        }
        return all;
    }

    private static void requireRoom(DataSet set) throws IOException {
        long bytes = set.sources().stream().mapToLong(source -> source.stamp().size()).sum();
        if (bytes > SessionFile.MOST_CONTENT) {
            throw new IOException(
                    Words.of(
                            "The data are %,d MB, and a session holds %d MB at most. Save it without its data.",
                            bytes >> 20, SessionFile.MOST_CONTENT >> 20));
        }
    }

    private SavedData fileOrFolder(Path path, DataSet set) throws IOException {
        List<SavedFile> files = new ArrayList<>();
        boolean itself = false;
        for (DataSource source : set.sources()) {
            if (source.origin() instanceof Origin.File(Path file) && file.startsWith(path)) {
                files.add(file(file, source));
                itself |= file.equals(path);
            }
        }
        return itself
                ? new SavedData.OneFile(files.getFirst())
                : new SavedData.Folder(SavedPlace.of(path, folder), files, unused(path, set));
    }

    private List<SavedUnused> unused(Path path, DataSet set) {
        List<SavedUnused> all = new ArrayList<>();
        for (UnusedFile unused : set.unused()) {
            if (unused.origin() instanceof Origin.File(Path file) && file.startsWith(path)) {
                all.add(new SavedUnused(SavedPlace.of(file, folder), unused.said()));
            }
        }
        return all;
    }

    private SavedFile file(Path path, DataSource source) throws IOException {
        String sha256 = source.loaded().sha256();
        return new SavedFile(
                SavedPlace.of(path, folder),
                source.stamp().size(),
                sha256,
                source.said(),
                withContent ? Optional.of(content(path, sha256)) : Optional.empty());
    }

    private static Bytes content(Path path, String sha256) throws IOException {
        Bytes content = Bytes.of(Files.readAllBytes(path));
        if (!content.sha256().equals(sha256)) {
            throw new IOException(
                    Words.of(
                            "%s changed since it was read. Reload it, then save.",
                            path.getFileName()));
        }
        return content;
    }
}
