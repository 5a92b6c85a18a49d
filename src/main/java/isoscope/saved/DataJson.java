package isoscope.saved;

import isoscope.json.Kind;
import isoscope.json.Members;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The part of a session that tells what was open.
final class DataJson {
    private static final SavedPlace PLACE = new SavedPlace("", "");
    private static final SavedFile FILE =
            new SavedFile(PLACE, 0, "", ColumnChoices.NONE, Optional.empty());
    private static final SavedData SAMPLE = new SavedData.Sample("", "");

    /// The part as it stands in the file.
    static final Kind<List<SavedData>> KIND = Kind.list(Kind.object(SAMPLE, DataJson::data));

    private static final Kind<SavedData> BLANK =
            Kind.word(
                    DataJson::kind,
                    DataJson::blank,
                    Words.key("file, folder, sample, pasted or kept"));
    private static final Kind<List<SavedFile>> FILES = Kind.list(Kind.object(FILE, DataJson::file));
    private static final Kind<List<SavedUnused>> UNUSED =
            Kind.list(Kind.object(new SavedUnused(PLACE, ColumnChoices.NONE), DataJson::unused));

    private DataJson() {}

    private static String kind(SavedData data) {
        return switch (data) {
            case SavedData.OneFile _ -> "file";
            case SavedData.Folder _ -> "folder";
            case SavedData.Sample _ -> "sample";
            case SavedData.Pasted _ -> "pasted";
            case SavedData.Kept _ -> "kept";
        };
    }

    /// The blank that the reading of a kind begins from.
    private static Optional<SavedData> blank(String kind) {
        return switch (kind) {
            case "file" -> Optional.of(new SavedData.OneFile(FILE));
            case "folder" -> Optional.of(new SavedData.Folder(PLACE, List.of(), List.of()));
            case "sample" -> Optional.of(SAMPLE);
            case "pasted" ->
                    Optional.of(new SavedData.Pasted("", ColumnChoices.NONE, ContentJson.BLANK));
            case "kept" ->
                    Optional.of(new SavedData.Kept("", ColumnChoices.NONE, ContentJson.BLANK));
            default -> Optional.empty();
        };
    }

    private static SavedData data(Members json, SavedData given) throws IOException {
        return switch (json.required("kind", BLANK, given)) {
            case SavedData.OneFile(var file) -> new SavedData.OneFile(file(json, file));
            case SavedData.Folder(var place, var files, var unused) ->
                    new SavedData.Folder(
                            place(json, place),
                            json.member("files", FILES, files),
                            json.unless(List.of(), "without_runs", UNUSED, unused));
            case SavedData.Sample(String id, String name) ->
                    new SavedData.Sample(json.required("id", Kind.TEXT, id), name(json, name));
            case SavedData.Pasted(String name, var said, Bytes content) ->
                    new SavedData.Pasted(
                            name(json, name),
                            MappingJson.member(json, said),
                            json.required("content", ContentJson.KIND, content));
            case SavedData.Kept(String name, var said, Bytes content) ->
                    new SavedData.Kept(
                            name(json, name),
                            MappingJson.member(json, said),
                            json.required("content", ContentJson.KIND, content));
        };
    }

    private static String name(Members json, String given) throws IOException {
        return json.required("name", Kind.TEXT, given);
    }

    private static SavedFile file(Members json, SavedFile given) throws IOException {
        return new SavedFile(
                place(json, given.place()),
                json.member("size_bytes", Kind.WHOLE, given.size()),
                json.required("sha256", Kind.TEXT, given.sha256()),
                MappingJson.member(json, given.said()),
                json.optional("content", ContentJson.KIND, given.content()));
    }

    private static SavedUnused unused(Members json, SavedUnused given) throws IOException {
        return new SavedUnused(place(json, given.place()), MappingJson.member(json, given.said()));
    }

    private static SavedPlace place(Members json, SavedPlace given) throws IOException {
        String path = json.member("path", Kind.TEXT, given.relative());
        return new SavedPlace(json.required("absolute_path", Kind.TEXT, given.absolute()), path);
    }
}
