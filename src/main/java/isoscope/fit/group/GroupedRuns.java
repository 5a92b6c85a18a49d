package isoscope.fit.group;

import isoscope.runs.Conditions;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Runs parted by what they have in a column.
///
/// @param column of the file, or `group`
/// @param groups in the order of the file
/// @param untold runs of which the column tells nothing, which are in no group
public record GroupedRuns(String column, List<RunGroup> groups, List<Run> untold) {
    private static final String GROUP = "group";

    /// Copies the lists.
    public GroupedRuns {
        groups = List.copyOf(groups);
        untold = List.copyOf(untold);
    }

    /// The groups of a column, whose name may be in other letters.
    ///
    /// @return empty where runs have no such column
    public static Optional<GroupedRuns> by(String name, List<Run> runs) {
        List<String> columns = columns(runs);
        return Stream.concat(
                        columns.stream().filter(name::equals),
                        columns.stream().filter(name::equalsIgnoreCase))
                .findFirst()
                .map(column -> parted(column, runs));
    }

    /// The columns that part runs: `group` where a run has one, and those of their files.
    public static List<String> columns(List<Run> runs) {
        boolean grouped = runs.stream().anyMatch(run -> !run.group().isBlank());
        return Stream.concat(
                        grouped ? Stream.of(GROUP) : Stream.empty(),
                        new RunSet("", runs).columns().stream())
                .distinct()
                .toList();
    }

    private static GroupedRuns parted(String column, List<Run> runs) {
        Map<String, List<Run>> groups = new LinkedHashMap<>();
        runs.forEach(
                run -> groups.computeIfAbsent(cell(run, column), _ -> new ArrayList<>()).add(run));
        List<Run> untold = groups.remove("");
        return new GroupedRuns(
                column,
                groups.entrySet().stream()
                        .map(group -> new RunGroup(group.getKey(), group.getValue()))
                        .toList(),
                untold == null ? List.of() : untold);
    }

    private static String cell(Run run, String column) {
        return run.conditions()
                .attributes()
                .of(column)
                .orElse(column.equals(GROUP) ? run.group() : "")
                .strip();
    }

    /// The names of the groups.
    public List<String> names() {
        return groups.stream().map(RunGroup::name).toList();
    }

    /// The name of the variable that is 1 for the runs of a group and 0 for the others.
    String indicator(String group) {
        return column + " = " + group;
    }

    /// The runs of all groups, one group after the other, with those variables as further columns.
    List<Run> marked() {
        return groups.stream()
                .flatMap(group -> group.runs().stream().map(run -> marked(run, group.name())))
                .toList();
    }

    private Run marked(Run run, String group) {
        Conditions told = run.conditions();
        List<String> columns = names().stream().map(this::indicator).toList();
        List<String> cells = names().stream().map(name -> name.equals(group) ? "1" : "0").toList();
        return run.withConditions(told.withAttributes(told.attributes().behind(columns, cells)));
    }

    /// The places of the runs of each group among [#marked()].
    List<List<Integer>> places() {
        List<List<Integer>> places = new ArrayList<>();
        int next = 0;
        for (RunGroup group : groups) {
            int end = next + group.runs().size();
            places.add(IntStream.range(next, end).boxed().toList());
            next = end;
        }
        return places;
    }
}
