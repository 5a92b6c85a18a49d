package isoscope.ui.main;

import isoscope.session.LoadState;
import isoscope.session.UnreadFile;
import isoscope.ui.dialog.ProblemText;
import java.util.List;
import java.util.stream.Stream;

/// A file that could not be used.
///
/// @param headline what happened
/// @param reasons why, one a line
/// @param partly whether others could be used
record Failure(String headline, String reasons, boolean partly) {
    private static final int MOST_PROBLEMS = 3;

    /// Puts into words why files could not be used.
    static Failure of(LoadState.Failed failed) {
        List<UnreadFile> unread = failed.unread();
        List<String> reasons =
                unread.stream()
                        .flatMap(file -> sentences(file, unread.size() + failed.opened() > 1))
                        .limit(MOST_PROBLEMS)
                        .toList();
        int all = unread.stream().mapToInt(file -> file.problems().size()).sum();
        int more = all - reasons.size();
        String rest = more > 0 ? "\n… and %d more.".formatted(more) : "";
        return new Failure(
                headline(failed), String.join("\n", reasons) + rest, failed.opened() > 0);
    }

    private static Stream<String> sentences(UnreadFile file, boolean named) {
        String name = named ? file.origin().name() + ": " : "";
        return file.problems().stream().map(problem -> name + ProblemText.sentence(problem));
    }

    private static String headline(LoadState.Failed failed) {
        int unread = failed.unread().size();
        if (failed.opened() > 0) {
            return "%d of %d files hold no runs that could be read"
                    .formatted(unread, unread + failed.opened());
        }
        return unread == 1
                ? failed.unread().getFirst().origin().name() + " was not opened"
                : "None of %d files was opened".formatted(unread);
    }
}
