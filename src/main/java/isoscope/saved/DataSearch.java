package isoscope.saved;

import isoscope.saved.Whereabouts.AtHand;
import isoscope.saved.Whereabouts.AtPath;
import isoscope.saved.Whereabouts.Missing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks for what a session had open: where it was, where it was as seen from the session, and beside the session. Tells
/// a file by the hash of its bytes, not by its name. Reads files, so it takes time.
///
/// @param folder of the session; empty when it is kept nowhere
/// @param listing of the folders that were opened
/// @param watch looks on
public record DataSearch(Optional<Path> folder, FolderListing listing, SearchWatch watch) {
    /// Finds it.
    public Whereabouts find(SavedData data) {
        return switch (data) {
            case SavedData.OneFile(SavedFile file) -> find(file);
            case SavedData.Folder saved -> find(saved);
            case SavedData.Sample _, SavedData.Pasted _, SavedData.Kept _ -> new AtHand();
        };
    }

    /// The whereabouts of data where somebody says that they are now.
    public Whereabouts at(SavedData data, Path path) {
        return switch (data) {
            case SavedData.OneFile(SavedFile file) -> at(file, path);
            case SavedData.Folder saved -> inFolder(path, saved);
            case SavedData.Sample _, SavedData.Pasted _, SavedData.Kept _ -> new AtHand();
        };
    }

    /// The very file wherever it is, else what the session keeps of it, else what stands in its place.
    private Whereabouts find(SavedFile file) {
        List<Path> there =
                file.place().candidates(folder).stream().filter(Files::isRegularFile).toList();
        Optional<Whereabouts> same =
                there.stream()
                        .filter(path -> isSame(file, path))
                        .<Whereabouts>map(path -> new AtPath(path, List.of()))
                        .findFirst();
        return same.or(() -> file.content().map(_ -> new AtHand()))
                .or(() -> there.stream().findFirst().map(path -> at(file, path)))
                .orElseGet(Missing::new);
    }

    private Whereabouts find(SavedData.Folder saved) {
        // Of what held no runs nothing is known but where it was, be it a folder or a file.
        List<SavedFile> files = saved.files();
        boolean kept = files.stream().allMatch(file -> file.content().isPresent());
        List<AtPath> there =
                upToWhole(
                        saved,
                        saved.place().candidates(folder).stream()
                                .filter(files.isEmpty() ? Files::exists : Files::isDirectory)
                                .toList());
        if (!there.isEmpty() && there.getLast().changed().isEmpty()) {
            return there.getLast();
        }
        return kept
                ? new AtHand()
                : there.stream()
                        .findFirst()
                        .<Whereabouts>map(first -> first)
                        .orElseGet(Missing::new);
    }

    /// The data found at places, up to the first where nothing changed: comparing takes long.
    private List<AtPath> upToWhole(SavedData.Folder saved, List<Path> places) {
        List<AtPath> there = new ArrayList<>();
        for (Path path : places) {
            AtPath found = inFolder(path, saved);
            there.add(found);
            if (found.changed().isEmpty()) {
                break;
            }
        }
        return there;
    }

    private AtPath at(SavedFile file, Path path) {
        return new AtPath(path, isSame(file, path) ? List.of() : List.of(file.place().name()));
    }

    private AtPath inFolder(Path path, SavedData.Folder saved) {
        return new AtPath(
                path,
                saved.files().stream()
                        .filter(file -> !isSame(file, file.place().within(saved.place(), path)))
                        .map(file -> file.place().name())
                        .toList(),
                added(path, saved));
    }

    /// The files that the session did not have; nothing where none of its files is left, for then the folder is all
    /// there is.
    private List<Path> added(Path path, SavedData.Folder saved) {
        if (watch.cancelled()) {
            return List.of();
        }
        Set<Path> known =
                Stream.concat(
                                saved.files().stream().map(SavedFile::place),
                                saved.unused().stream().map(SavedUnused::place))
                        .map(place -> place.within(saved.place(), path))
                        .collect(Collectors.toSet());
        List<Path> files = listing.files(path);
        return files.stream().anyMatch(known::contains)
                ? files.stream().filter(file -> !known.contains(file)).toList()
                : List.of();
    }

    private boolean isSame(SavedFile file, Path path) {
        try {
            return !watch.cancelled()
                    && Files.isRegularFile(path)
                    && Files.size(path) == file.size()
                    && FileHash.of(path, bytes -> goesOn(file, bytes)).equals(file.sha256());
        } catch (IOException _) {
            // A file that cannot be read is not the one that was read.
            return false;
        }
    }

    private boolean goesOn(SavedFile file, long bytes) {
        watch.at(file, bytes);
        return !watch.cancelled();
    }
}
