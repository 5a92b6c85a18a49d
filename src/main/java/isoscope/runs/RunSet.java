package isoscope.runs;

import isoscope.quantity.LossUnit;
import isoscope.quantity.Quantity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The runs of one data set, in the order of the file.
///
/// @param name the user's name for it: the file name
/// @param runs every accepted run; ids are unique
/// @param treatment the treatment of the runs that the files have
/// @param choice which of them these are, in words; empty for all
/// @param headers the headers of the columns that hold a quantity as the runs have it, such as `Na` for N
public record RunSet(
        String name,
        List<Run> runs,
        Treatment treatment,
        String choice,
        Map<String, Quantity> headers) {
    /// A set with no runs and no name: what the program starts with.
    public static final RunSet EMPTY = new RunSet("", List.of());

    /// Copies the list and checks that ids are unique.
    public RunSet {
        runs = List.copyOf(runs);
        headers = Map.copyOf(headers);
        Set<String> ids = new HashSet<>();
        for (Run run : runs) {
            if (!ids.add(run.id())) {
                throw new IllegalArgumentException(
                        "expected unique run ids, found twice: " + run.id());
            }
        }
    }

    /// Runs as the files have them.
    public RunSet(String name, List<Run> runs) {
        this(name, runs, Map.of());
    }

    /// Runs as the files have them.
    ///
    /// @param headers of the columns that hold a quantity as the runs have it
    public RunSet(String name, List<Run> runs, Map<String, Quantity> headers) {
        this(name, runs, Treatment.STANDARD, "", headers);
    }

    /// The runs of several sets as one. A run whose id an earlier set has taken gets the place it came in behind its id.
    public static RunSet joined(String name, List<RunSet> sets) {
        Set<String> taken = new HashSet<>();
        List<Run> joined = new ArrayList<>();
        for (RunSet set : sets) {
            for (Run run : set.runs) {
                String id = run.id();
                for (int copy = 2; !taken.add(id); copy++) {
                    id = run.id() + " (" + copy + ")";
                }
                joined.add(id.equals(run.id()) ? run : run.withId(id));
            }
        }
        return new RunSet(name, joined, headers(sets));
    }

    /// Headers that mean one thing in all sets that have them.
    private static Map<String, Quantity> headers(List<RunSet> sets) {
        Map<String, Set<Quantity>> meanings = new HashMap<>();
        for (RunSet set : sets) {
            set.headers.forEach((header, quantity) ->
                    meanings.computeIfAbsent(header, _ -> EnumSet.noneOf(Quantity.class))
                            .add(quantity));
        }
        meanings.values().removeIf(quantities -> quantities.size() > 1);
        Map<String, Quantity> headers = new HashMap<>();
        meanings.forEach((header, quantities) -> headers.put(header, quantities.iterator().next()));
        return headers;
    }

    /// Some of these runs.
    ///
    /// @param words which, such as "C > 1e20"
    public RunSet chosen(String words, List<Run> some) {
        return new RunSet(name, some, treatment, words, headers);
    }

    /// The columns that runs have beside their quantities, in the order they are met.
    public List<String> columns() {
        Set<List<String>> seen = new HashSet<>();
        Set<String> columns = new LinkedHashSet<>();
        for (Run run : runs) {
            List<String> names = run.conditions().attributes().names();
            if (seen.add(names)) {
                columns.addAll(names);
            }
        }
        return List.copyOf(columns);
    }

    /// The unit of their losses.
    public LossUnit lossUnit() {
        return lossUnit(runs);
    }

    /// The unit of the losses of runs.
    public static LossUnit lossUnit(List<Run> runs) {
        return LossUnit.of(runs.stream().map(run -> run.conditions().lossUnit()));
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
