package isoscope.runs.check;

import isoscope.runs.Run;
import java.util.List;

/// Something about the runs that a person should look at.
///
/// @param code stable, lower case with hyphens
/// @param message one or two sentences that say what was found and what to do
/// @param runs ids of the runs it is about
/// @param lines of their files where those runs stand
public record DataFinding(String code, String message, List<String> runs, List<Integer> lines) {
    /// Copies the lists.
    public DataFinding {
        runs = List.copyOf(runs);
        lines = List.copyOf(lines);
    }

    /// A finding about runs.
    static DataFinding about(String code, String message, List<Run> runs) {
        return new DataFinding(
                code,
                message,
                runs.stream().map(Run::id).toList(),
                runs.stream().map(Run::line).sorted().toList());
    }
}
