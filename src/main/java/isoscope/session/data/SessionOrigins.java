package isoscope.session.data;

import isoscope.runs.mapping.ColumnChoices;
import isoscope.saved.Bytes;
import isoscope.saved.FoundData;
import isoscope.saved.SavedData;
import isoscope.saved.SavedFile;
import isoscope.saved.SavedPlace;
import isoscope.saved.Whereabouts.AtPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The origins to open for a session whose data were found, with the choices for their columns.
public final class SessionOrigins {
    private final List<Origin> origins = new ArrayList<>();
    private final Map<Origin, ColumnChoices> said = new HashMap<>();
    private final Set<Origin> added = new HashSet<>();

    /// The data of a session, where they were found.
    public SessionOrigins(List<FoundData> found) {
        found.forEach(this::add);
    }

    /// The origins to open, in order.
    public List<Origin> origins() {
        return List.copyOf(origins);
    }

    /// The choices for the columns of a part.
    public ColumnChoices said(Origin part) {
        return said.getOrDefault(part, ColumnChoices.NONE);
    }

    /// Whether a part belongs to the session; files that came into its folders later do not.
    public boolean isWanted(Origin part) {
        return !added.contains(part);
    }

    private void add(FoundData found) {
        Optional<Path> path = Optional.empty();
        if (found.where() instanceof AtPath(Path there, _, List<Path> more)) {
            path = Optional.of(there);
            more.forEach(file -> added.add(new Origin.File(file)));
        }
        switch (found.data()) {
            case SavedData.OneFile(SavedFile file) ->
                    path.ifPresentOrElse(
                            there -> add(new Origin.File(there), file.said()), () -> addKept(file));
            case SavedData.Folder saved ->
                    path.ifPresentOrElse(
                            there -> addFolder(there, saved),
                            () -> saved.files().forEach(this::addKept));
            case SavedData.Sample(String id, String name) ->
                    origins.add(new Origin.Sample(id, name));
            case SavedData.Pasted(String name, ColumnChoices choices, Bytes text) ->
                    add(
                            new Origin.Pasted(
                                    name, new String(text.toArray(), StandardCharsets.UTF_8)),
                            choices);
            case SavedData.Kept(String name, ColumnChoices choices, Bytes content) ->
                    add(new Origin.Kept(name, content), choices);
        }
    }

    private void add(Origin origin, ColumnChoices choices) {
        origins.add(origin);
        said.put(origin, choices);
    }

    private void addKept(SavedFile file) {
        file.content()
                .ifPresent(
                        content -> add(new Origin.Kept(file.place().name(), content), file.said()));
    }

    private void addFolder(Path folder, SavedData.Folder saved) {
        origins.add(new Origin.File(folder));
        saved.files().forEach(file -> say(file.place(), saved, folder, file.said()));
        saved.unused().forEach(file -> say(file.place(), saved, folder, file.said()));
    }

    private void say(SavedPlace place, SavedData.Folder saved, Path folder, ColumnChoices choices) {
        said.put(new Origin.File(place.within(saved.place(), folder)), choices);
    }
}
