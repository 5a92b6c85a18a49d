package isoscope.runs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The runs of one data set, in the order of the file.
///
/// @param name what the user calls it: the file name
/// @param runs every accepted run; ids are unique
public record RunSet(String name, List<Run> runs) {
    /// A set with no runs and no name: what the program starts with.
    public static final RunSet EMPTY = new RunSet("", List.of());

    /// Copies the list and checks that ids are unique.
    public RunSet {
        runs = List.copyOf(runs);
        Set<String> ids = new HashSet<>();
        for (Run run : runs) {
            if (!ids.add(run.id())) {
                throw new IllegalArgumentException(
                        "expected unique run ids, found twice: " + run.id());
            }
        }
    }

    /// How many runs there are.
    public int size() {
        return runs.size();
    }

    /// Whether any run carries its loss per step.
    public boolean hasCurves() {
        return runs.stream().anyMatch(run -> run.curve() != null);
    }

    /// The runs whose ids are not in `excluded`, order kept.
    public List<Run> without(Set<String> excluded) {
        return runs.stream().filter(run -> !excluded.contains(run.id())).toList();
    }
}
