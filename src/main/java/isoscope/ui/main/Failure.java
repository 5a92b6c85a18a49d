package isoscope.ui.main;

import isoscope.runs.RowProblem;
import isoscope.runs.SharedProblem;
import isoscope.session.data.LoadState;
import isoscope.session.data.UnreadFile;
import isoscope.ui.dialog.ProblemText;
import isoscope.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A file that could not be used.
///
/// @param headline the event
/// @param reasons why, one a line
/// @param partly whether others could be used
record Failure(String headline, String reasons, boolean partly) {
    private static final int MOST_PROBLEMS = 3;

    /// Puts into words why files could not be used.
    static Failure of(LoadState.Failed failed) {
        List<UnreadFile> unread = failed.unread();
        boolean named = unread.size() + failed.opened() > 1;
        List<String> all = named ? shared(unread) : sentences(unread.getFirst());
        int more = all.size() - MOST_PROBLEMS;
        String rest = more > 0 ? Words.of("\n… and %d more.", more) : "";
        String reasons = String.join("\n", all.stream().limit(MOST_PROBLEMS).toList());
        return new Failure(headline(failed), reasons + rest, failed.opened() > 0);
    }

    private static List<String> sentences(UnreadFile file) {
        return file.problems().stream().map(ProblemText::sentence).toList();
    }

    /// Each reason once, and the files it holds for.
    private static List<String> shared(List<UnreadFile> unread) {
        Map<String, List<RowProblem>> problems = new LinkedHashMap<>();
        unread.forEach(file -> problems.put(file.origin().name(), file.problems()));
        return SharedProblem.of(problems).stream()
                .map(shared -> shared.inWords() + ": " + ProblemText.sentence(shared.problem()))
                .toList();
    }

    private static String headline(LoadState.Failed failed) {
        int unread = failed.unread().size();
        if (failed.opened() > 0) {
            return Words.of(
                    "%d of %d files hold no runs that could be read",
                    unread, unread + failed.opened());
        }
        return unread == 1
                ? Words.of("%s was not opened", failed.unread().getFirst().origin().name())
                : Words.of("None of the %d files could be opened", unread);
    }
}
