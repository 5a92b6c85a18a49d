package isoscope.runs.check;

import isoscope.runs.Run;
import java.util.List;

/// Something about the runs that a person should look at.
///
/// @param code stable, lower case with hyphens
/// @param message one or two sentences that say what was found and what to do
/// @param runs ids of the runs it is about
/// @param lines of their files where those runs stand
/// @param bendsFits whether a law fitted to all runs is wrong, so that to lie far from it is no fault of a run
/// @param remedy the effect of excluding the runs it is about, as a button says it; empty when they need not go
public record DataFinding(
        String code,
        String message,
        List<String> runs,
        List<Integer> lines,
        boolean bendsFits,
        String remedy) {
    /// Copies the lists.
    public DataFinding {
        runs = List.copyOf(runs);
        lines = List.copyOf(lines);
    }

    /// A finding about runs that leaves fits as they are.
    static DataFinding about(String code, String message, List<Run> runs) {
        return new DataFinding(
                code,
                message,
                runs.stream().map(Run::id).toList(),
                runs.stream().map(Run::line).sorted().toList(),
                false,
                "");
    }

    /// The same, where a law fitted to all runs is wrong.
    DataFinding bendingFits() {
        return new DataFinding(code, message, runs, lines, true, remedy);
    }

    /// The same, where excluding the runs helps.
    ///
    /// @param words for a button
    DataFinding remediedBy(String words) {
        return new DataFinding(code, message, runs, lines, bendsFits, words);
    }
}
