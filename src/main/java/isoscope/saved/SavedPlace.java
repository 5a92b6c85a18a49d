package isoscope.saved;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where a file or folder was, in two ways, so that a session can be moved with its data or without.
///
/// @param absolute as this machine names it; empty in a session that was made to be passed on
/// @param relative to the folder of the session, with `/` between its parts; empty where there is no such way
public record SavedPlace(String absolute, String relative) {
    /// How absolute paths of Windows begin: a drive, or the name of a machine.
    private static final Pattern WINDOWS = Pattern.compile("[A-Za-z]:[\\\\/]|\\\\\\\\");

    /// The place of a file for a session in a folder.
    ///
    /// @param folder of the session; empty when it is kept nowhere yet
    public static SavedPlace of(Path file, Optional<Path> folder) {
        Path absolute = file.toAbsolutePath().normalize();
        return new SavedPlace(
                absolute.toString(), folder.map(from -> relative(from, absolute)).orElse(""));
    }

    /// The last part of the place.
    public String name() {
        String text = plain(words());
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /// The place as people are told.
    public String words() {
        return absolute.isEmpty() ? relative : absolute;
    }

    /// The place as a session tells it that is passed on: beside it, by the name alone.
    SavedPlace named() {
        return new SavedPlace("", name());
    }

    /// The place of a file of a folder as a session tells it that is passed on.
    ///
    /// @param folder its place
    SavedPlace namedWithin(SavedPlace folder) {
        String inside = inside(folder);
        return inside.isEmpty() ? named() : new SavedPlace("", folder.name() + "/" + inside);
    }

    /// Where to look, most likely first: where it was, where it was as seen from the session, and beside the session.
    ///
    /// @param folder of the session now
    public List<Path> candidates(Optional<Path> folder) {
        return Stream.of(
                        path(absolute),
                        folder.filter(_ -> !relative.isEmpty())
                                .flatMap(from -> path(plain(relative)).map(from::resolve)),
                        folder.flatMap(from -> path(name()).map(from::resolve)))
                .flatMap(Optional::stream)
                .map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    /// Where a file of a folder is when the folder is elsewhere: always in it, by its name where it was not.
    ///
    /// @param place of the folder before
    /// @param folder where it is now
    public Path within(SavedPlace place, Path folder) {
        if (plain(words()).equals(place.plain(place.words()))) {
            return folder;
        }
        return Stream.of(inside(place), name())
                .flatMap(text -> path(text).stream())
                .map(Path::normalize)
                .filter(inside -> !inside.isAbsolute() && !inside.startsWith(".."))
                .findFirst()
                .map(folder::resolve)
                .orElse(folder);
    }

    /// The way from a folder to the place; empty when it is not in it.
    private String inside(SavedPlace place) {
        String whole = plain(words());
        String before = place.plain(place.words());
        String folder = before.endsWith("/") ? before : before + "/";
        return whole.startsWith(folder)
                ? whole.substring(folder.length()).replaceFirst("^/+", "")
                : "";
    }

    /// A path with `/` between its parts. Windows writes `\`, which elsewhere is a letter like any other.
    private String plain(String text) {
        return WINDOWS.matcher(absolute).lookingAt() ? text.replace('\\', '/') : text;
    }

    /// A text written by anybody may be no path at all.
    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static String relative(Path folder, Path file) {
        Path from = folder.toAbsolutePath().normalize();
        boolean sameRoot = from.getRoot() != null && from.getRoot().equals(file.getRoot());
        String separator = FileSystems.getDefault().getSeparator();
        return sameRoot ? from.relativize(file).toString().replace(separator, "/") : "";
    }
}
