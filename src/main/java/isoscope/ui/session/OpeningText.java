package isoscope.ui.session;

import isoscope.saved.FoundData;
import isoscope.saved.Whereabouts.AtPath;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sentences about a session that was opened, or was not.
final class OpeningText {
    private static final int MOST = 4;

    private OpeningText() {}

    /// The notice for somebody who opened a session; none when all is as it was.
    ///
    /// @param lost choices that hold no longer, a sentence each
    /// @param unknown paths of entries of the file that were not understood
    static Optional<SessionNotice> opened(
            String name, List<FoundData> found, List<String> lost, List<String> unknown) {
        List<String> changed = changed(found);
        List<String> added = added(found);
        List<String> lines = new ArrayList<>();
        if (!changed.isEmpty()) {
            lines.add(Words.of("Changed since the session was saved: %s.", listed(changed)));
        }
        if (!added.isEmpty()) {
            lines.add(left(found, added));
        }
        lines.addAll(lost);
        if (!unknown.isEmpty()) {
            lines.add(Words.of("Entries unknown to this version: %s.", listed(unknown)));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SessionNotice(
                                headline(name, changed, added), String.join("\n", lines), false));
    }

    /// That a session was not opened because somebody did not say where its data are.
    static SessionNotice missing(String name, List<FoundData> found) {
        List<String> missing =
                found.stream()
                        .filter(FoundData::isMissing)
                        .map(each -> each.data().name())
                        .toList();
        return new SessionNotice(
                Words.of("%s was not opened", name),
                Words.of(
                        "Its data were not found: %s. The open data are unchanged.",
                        listed(missing)),
                true);
    }

    private static String headline(String name, List<String> changed, List<String> added) {
        if (!changed.isEmpty()) {
            return Words.of("%s is open with data that changed", name);
        }
        return added.isEmpty()
                ? Words.of("%s opened; some settings could not be restored", name)
                : Words.of("%s is open without files that are new", name);
    }

    /// "2 new files in sweep were not part of the session and were not read: … “Reload” takes them in."
    private static String left(List<FoundData> found, List<String> added) {
        String folders =
                found.stream()
                        .filter(each -> !added(each).isEmpty())
                        .map(each -> each.data().name())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return added.size() == 1
                ? Words.of(
                        "1 new file in %s was not part of the session and was not read: %s. “Reload” takes it in.",
                        folders, listed(added))
                : Words.of(
                        "%,d new files in %s were not part of the session and were not read: %s. “Reload” takes them in.",
                        added.size(), folders, listed(added));
    }

    private static List<String> changed(List<FoundData> found) {
        return found.stream()
                .flatMap(each ->
                        each.where() instanceof AtPath(_, List<String> names, _)
                                ? names.stream()
                                : Stream.empty())
                .toList();
    }

    private static List<String> added(List<FoundData> found) {
        return found.stream().flatMap(each -> added(each).stream()).toList();
    }

    private static List<String> added(FoundData found) {
        return found.where() instanceof AtPath(Path folder, _, List<Path> files)
                ? files.stream().map(file -> folder.relativize(file).toString()).toList()
                : List.of();
    }

    private static String listed(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? Words.of("%s and %d more", first, names.size() - MOST) : first;
    }
}
