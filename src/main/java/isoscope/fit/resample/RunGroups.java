package isoscope.fit.resample;

import isoscope.fit.Distinct;
import isoscope.runs.Run;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Runs in groups that are drawn as a whole.
///
/// @param groups the places of the runs of each
/// @param untold how many runs the column tells nothing of; each is a group of its own
public record RunGroups(List<List<Integer>> groups, int untold) {
    private static final int MOST_SHARED = 20;

    /// Names of the columns that every run has.
    private static final List<String> OF_EVERY_RUN = List.of("N", "D", "C", "group");

    /// Copies the list.
    public RunGroups {
        groups = List.copyOf(groups);
    }

    /// Groups of the runs that have the same in a column: one of their files, or `N`, `D`, `C` or `group`.
    ///
    /// @return empty when no run has the column
    static Optional<RunGroups> by(String column, List<Run> runs) {
        if (columns(runs).stream().noneMatch(column::equals)) {
            return Optional.empty();
        }
        boolean ofFile = runs.stream().anyMatch(run -> cell(run, column).isPresent());
        return Optional.of(
                ofFile
                        ? byText(column, runs)
                        : switch (column) {
                            case "N" -> byNumber(runs, Run::parameters);
                            case "D" -> byNumber(runs, Run::tokens);
                            case "C" -> byNumber(runs, Run::compute);
                            default -> byText(column, runs);
                        });
    }

    /// The columns that runs can be grouped by.
    public static List<String> columns(List<Run> runs) {
        return Stream.concat(
                        OF_EVERY_RUN.stream(),
                        runs.stream()
                                .map(run -> run.conditions().attributes().names())
                                .distinct()
                                .flatMap(List::stream))
                .distinct()
                .toList();
    }

    /// The column that is meant by a word, such as `size` or the name of a column in other letters.
    public static Optional<String> column(String word, List<Run> runs) {
        List<String> columns = columns(runs);
        return columns.contains(word)
                ? Optional.of(word)
                : columns.stream()
                        .filter(word::equalsIgnoreCase)
                        .findFirst()
                        .or(() -> ofEveryRun(word.toLowerCase(Locale.ROOT)));
    }

    /// The columns of the files, and the group, in which runs share what is there, so that they can be drawn together.
    public static List<String> shared(List<Run> runs) {
        return columns(runs).stream()
                .filter(column -> column.equals("group") || !OF_EVERY_RUN.contains(column))
                .filter(column -> isShared(byText(column, runs), runs.size()))
                .limit(MOST_SHARED)
                .toList();
    }

    private static boolean isShared(RunGroups groups, int runs) {
        int count = groups.groups().size();
        return groups.untold() == 0 && count >= ResamplingNotes.MIN_GROUPS && 2 * count <= runs;
    }

    private static Optional<String> ofEveryRun(String word) {
        return switch (word) {
            case "size", "sizes", "parameters" -> Optional.of("N");
            case "tokens" -> Optional.of("D");
            case "compute" -> Optional.of("C");
            default -> Optional.empty();
        };
    }

    private static RunGroups byNumber(List<Run> runs, ToDoubleFunction<Run> number) {
        List<Integer> order =
                IntStream.range(0, runs.size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> number.applyAsDouble(runs.get(i))))
                        .toList();
        List<List<Integer>> groups = new ArrayList<>();
        double beyond = 0;
        for (int place : order) {
            double value = number.applyAsDouble(runs.get(place));
            if (groups.isEmpty() || value > beyond) {
                groups.add(new ArrayList<>());
                beyond = Distinct.RATIO * value;
            }
            groups.getLast().add(place);
        }
        return new RunGroups(groups, 0);
    }

    private static RunGroups byText(String column, List<Run> runs) {
        Map<String, List<Integer>> told = new LinkedHashMap<>();
        List<List<Integer>> alone = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            String text = text(runs.get(i), column);
            Collection<Integer> group =
                    text.isEmpty()
                            ? added(alone)
                            : told.computeIfAbsent(text, _ -> new ArrayList<>());
            group.add(i);
        }
        int untold = alone.size();
        return new RunGroups(
                Stream.concat(told.values().stream(), alone.stream()).toList(), untold);
    }

    private static List<Integer> added(List<List<Integer>> groups) {
        groups.add(new ArrayList<>());
        return groups.getLast();
    }

    private static String text(Run run, String column) {
        return cell(run, column).orElse(column.equals("group") ? run.group() : "").strip();
    }

    private static Optional<String> cell(Run run, String column) {
        return run.conditions().attributes().of(column);
    }
}
