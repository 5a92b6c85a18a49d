package isoscope.ui.session;

import isoscope.saved.FoundData;
import isoscope.saved.Whereabouts.AtPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is said about a session that was opened, or was not.
final class OpeningText {
    private static final int MOST = 4;

    private OpeningText() {}

    /// What somebody who opened a session must know; nothing when all is as it was.
    ///
    /// @param lost choices that hold no longer, a sentence each
    /// @param unknown paths of entries of the file that were not understood
    static Optional<SessionNotice> opened(
            String name, List<FoundData> found, List<String> lost, List<String> unknown) {
        List<String> changed = changed(found);
        List<String> lines = new ArrayList<>();
        if (!changed.isEmpty()) {
            lines.add("Not as they were when it was saved: " + listed(changed) + ".");
        }
        lines.addAll(lost);
        if (!unknown.isEmpty()) {
            lines.add("Entries that this version does not know: " + listed(unknown) + ".");
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SessionNotice(
                                headline(name, changed), String.join("\n", lines), false));
    }

    /// That a session was not opened because somebody did not say where its data are.
    static SessionNotice missing(String name, List<FoundData> found) {
        List<String> missing =
                found.stream()
                        .filter(FoundData::isMissing)
                        .map(each -> each.data().name())
                        .toList();
        return new SessionNotice(
                name + " was not opened",
                "Its data were not found: %s. What was open is as it was."
                        .formatted(listed(missing)),
                true);
    }

    private static String headline(String name, List<String> changed) {
        return changed.isEmpty()
                ? name + " is open, but for some of it"
                : name + " is open with data that changed";
    }

    private static List<String> changed(List<FoundData> found) {
        return found.stream()
                .flatMap(each ->
                        each.where() instanceof AtPath(_, List<String> names)
                                ? names.stream()
                                : Stream.empty())
                .toList();
    }

    private static String listed(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? "%s and %d more".formatted(first, names.size() - MOST) : first;
    }
}
