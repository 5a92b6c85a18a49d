package isoscope.runs.check;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Runs parted by what a column says of them.
///
/// @param column its name
/// @param groups the runs by what stands there, in the order they come
record Experiments(String column, Map<String, List<Run>> groups) {
    private static final int FEWEST_RUNS = 3;
    private static final int MOST_GROUPS = 30;

    /// Sizes within this ratio are one.
    private static final double SAME = 1.02;

    /// Each way to part runs by a text: by a column of the file and, where the group is no column, by the group.
    static List<Experiments> of(List<Run> runs, List<String> columns) {
        List<Experiments> found = new ArrayList<>();
        Stream.concat(
                        columns.stream().map(column -> by(column, runs, cell(column))),
                        Stream.of(by("group", runs, Run::group)))
                .filter(one -> one.isTold(runs.size()))
                .filter(one -> found.stream().noneMatch(one::partsLike))
                .forEach(found::add);
        return found;
    }

    private static Function<Run, String> cell(String column) {
        return run -> run.conditions().attributes().of(column).orElse("").strip();
    }

    private static Experiments by(String column, List<Run> runs, Function<Run, String> cell) {
        Map<String, List<Run>> groups = new LinkedHashMap<>();
        for (Run run : runs) {
            String text = cell.apply(run);
            if (!text.isEmpty()) {
                groups.computeIfAbsent(text, _ -> new ArrayList<>()).add(run);
            }
        }
        groups.values().removeIf(group -> group.size() < FEWEST_RUNS);
        return new Experiments(column, groups);
    }

    /// Whether it can tell experiments apart: by words that come again, at sizes and tokens that others have too. Else it
    /// names sizes or budgets.
    private boolean isTold(int all) {
        long numbers = groups.keySet().stream().filter(Experiments::isNumber).count();
        int told = runs().size();
        return groups.size() > 1
                && groups.size() <= MOST_GROUPS
                && 2 * told >= all
                && 2 * numbers < groups.size()
                && 2 * groups.keySet().stream().mapToLong(this::amongOthers).sum() >= told;
    }

    /// How many runs of a group have sizes and tokens in the range of the other groups.
    private long amongOthers(String name) {
        List<Run> others =
                groups.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(name))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList();
        DoubleSummaryStatistics size =
                others.stream().mapToDouble(Run::parameters).summaryStatistics();
        DoubleSummaryStatistics data = others.stream().mapToDouble(Run::tokens).summaryStatistics();
        return groups.getOrDefault(name, List.of()).stream()
                .filter(run -> isIn(size, run.parameters()) && isIn(data, run.tokens()))
                .count();
    }

    private static boolean isIn(DoubleSummaryStatistics range, double value) {
        return value >= range.getMin() / SAME && value <= range.getMax() * SAME;
    }

    private static boolean isNumber(String text) {
        return QuantityParser.parse(text, Quantity.COMPUTE) instanceof Parsed;
    }

    private boolean partsLike(Experiments other) {
        return parts().equals(other.parts());
    }

    private Set<Set<String>> parts() {
        Set<Set<String>> parts = new HashSet<>();
        groups.values()
                .forEach(group -> {
                    Set<String> ids = new HashSet<>();
                    group.forEach(run -> ids.add(run.id()));
                    parts.add(ids);
                });
        return parts;
    }

    /// Its runs, group after group.
    List<Run> runs() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /// The number of the group of each of [#runs()].
    int[] places() {
        int[] places = new int[runs().size()];
        int next = 0;
        int place = 0;
        for (List<Run> group : groups.values()) {
            for (int i = 0; i < group.size(); i++) {
                places[next++] = place;
            }
            place++;
        }
        return places;
    }
}
