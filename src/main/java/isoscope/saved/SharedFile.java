package isoscope.saved;

import isoscope.json.Node;
import isoscope.json.Nodes;
import isoscope.words.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// A session that is to be passed on, and what in it names a person or a place.
///
/// @param session without the paths of this computer
/// @param traces that are in it all the same, in names, in what was typed and in the content of its files
public record SharedFile(SavedSession session, List<Trace> traces) {
    private static final int MOST_UNPACKED = 64 << 20;

    /// Copies the list.
    public SharedFile {
        traces = List.copyOf(traces);
    }

    /// Makes a session ready to be passed on. Takes time.
    ///
    /// @param owner whose names are looked for
    /// @throws IOException when the session cannot be told as text
    public static SharedFile of(SavedSession session, Owner owner) throws IOException {
        SavedSession shared = SharedSession.of(session);
        TraceSearch search = new TraceSearch(owner);
        String text = SessionText.of(withoutContent(shared), Optional.empty());
        entries(
                search,
                "",
                Nodes.read(
                        text.getBytes(StandardCharsets.UTF_8),
                        Words.said(SessionFormat.A_SESSION)));
        shared.data().forEach(data -> contents(search, data));
        return new SharedFile(shared, search.found());
    }

    private static SavedSession withoutContent(SavedSession session) {
        return session.withData(session.data().stream().map(SharedFile::withoutContent).toList());
    }

    private static SavedData withoutContent(SavedData data) {
        return switch (data) {
            case SavedData.OneFile(SavedFile file) -> new SavedData.OneFile(file.withoutContent());
            case SavedData.Folder(SavedPlace place, List<SavedFile> files, var unused) ->
                    new SavedData.Folder(
                            place, files.stream().map(SavedFile::withoutContent).toList(), unused);
            case SavedData.Sample _ -> data;
            case SavedData.Pasted(String name, var said, _) ->
                    new SavedData.Pasted(name, said, ContentJson.BLANK);
            case SavedData.Kept(String name, var said, _) ->
                    new SavedData.Kept(name, said, ContentJson.BLANK);
        };
    }

    private static void entries(TraceSearch search, String path, Node node) {
        switch (node.type()) {
            case OBJECT ->
                    node.members()
                            .forEach((name, member) -> {
                                search.entry(path.isEmpty() ? "session" : path, name);
                                entries(search, path.isEmpty() ? name : path + "." + name, member);
                            });
            case LIST -> node.items().forEach(item -> entries(search, path, item));
            case TEXT -> search.entry(path, node.text());
            case NUMBER, WORD -> {
                // Names nobody.
            }
        }
    }

    private static void contents(TraceSearch search, SavedData data) {
        switch (data) {
            case SavedData.OneFile(SavedFile file) -> content(search, file);
            case SavedData.Folder(_, List<SavedFile> files, _) ->
                    files.forEach(file -> content(search, file));
            case SavedData.Pasted(String name, _, Bytes content) -> content(search, name, content);
            case SavedData.Kept(String name, _, Bytes content) -> content(search, name, content);
            case SavedData.Sample _ -> {
                // The program's own.
            }
        }
    }

    private static void content(TraceSearch search, SavedFile file) {
        file.content().ifPresent(content -> content(search, file.place().name(), content));
    }

    private static void content(TraceSearch search, String name, Bytes content) {
        content.text()
                .or(() -> unpacked(content).flatMap(Bytes::text))
                .ifPresentOrElse(
                        text -> search.file(name, text.lines().toList()),
                        () -> search.unseen(name));
    }

    private static Optional<Bytes> unpacked(Bytes content) {
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(content.toArray()))) {
            byte[] bytes = in.readNBytes(MOST_UNPACKED + 1);
            return bytes.length > MOST_UNPACKED ? Optional.empty() : Optional.of(Bytes.of(bytes));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
