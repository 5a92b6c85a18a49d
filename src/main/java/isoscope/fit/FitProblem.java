package isoscope.fit;

import isoscope.law.Law;
import isoscope.runs.Run;
import java.util.List;
import java.util.Optional;

/// What is to be fitted.
///
/// @param data what the user calls the runs: the file name, or empty
/// @param runs the runs the law must explain, excluded ones already left out
/// @param settings what the user chose
/// @param near a law of the same method for nearly the same problem, if there is one: the search starts there and only
///     there, which is quick and nearly always ends at the same law
public record FitProblem(String data, List<Run> runs, FitSettings settings, Optional<Law> near) {
    /// Copies the list.
    public FitProblem {
        runs = List.copyOf(runs);
    }

    /// A problem about which nothing is known yet.
    public FitProblem(String data, List<Run> runs, FitSettings settings) {
        this(data, runs, settings, Optional.empty());
    }

    /// Runs without a name, with the standard settings.
    public static FitProblem of(List<Run> runs) {
        return new FitProblem("", runs, FitSettings.STANDARD);
    }

    /// The same problem for other runs.
    public FitProblem withRuns(List<Run> others) {
        return new FitProblem(data, others, settings, near);
    }

    /// The same problem with a law to start from.
    public FitProblem near(Law law) {
        return new FitProblem(data, runs, settings, Optional.of(law));
    }
}
