package isoscope.runs.check;

import isoscope.runs.Attributes;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Runs of the same size, tokens and group that differ in a setting, such as learning rates that were tried or seeds.
///
/// @param models the runs, those of one size, tokens and group together
/// @param names of the columns of the files
/// @param columns that tell the runs of a model apart, the clearest first
public record Sweeps(List<List<Run>> models, List<String> names, List<String> columns) {
    /// How many runs must share a value on average for a column to hold settings and no results.
    private static final int RUNS_A_VALUE = 3;

    /// Share of all pairs of runs of a model that a further column must tell apart.
    private static final double WORTH = .1;

    /// Share of all runs that a further setting must part.
    private static final double SWEPT = .5;

    /// Copies the lists.
    public Sweeps {
        models = List.copyOf(models);
        names = List.copyOf(names);
        columns = List.copyOf(columns);
    }

    /// The values that make runs one model.
    private record Model(
            double parameters, double tokens, OptionalDouble uniqueTokens, String group) {}

    /// The sweeps among runs.
    public static Sweeps of(RunSet runs) {
        Map<Model, List<Run>> models = new LinkedHashMap<>();
        for (Run run : runs.runs()) {
            models.computeIfAbsent(
                            new Model(
                                    run.parameters(),
                                    run.tokens(),
                                    run.conditions().uniqueTokens(),
                                    run.group()),
                            _ -> new ArrayList<>())
                    .add(run);
        }
        List<List<Run>> all = List.copyOf(models.values());
        boolean any = all.size() < runs.size();
        return new Sweeps(all, runs.columns(), any ? columns(all, runs.columns()) : List.of());
    }

    /// Columns one after the other, each the one that tells most of the runs apart which are alike by those before it.
    private static List<String> columns(List<List<Run>> models, List<String> names) {
        List<String> columns = new ArrayList<>();
        List<List<Run>> alike = models.stream().filter(runs -> runs.size() > 1).toList();
        long all = pairs(alike);
        while (!alike.isEmpty()) {
            List<List<Run>> now = alike;
            long most = pairs(alike);
            Map<String, Long> left = new LinkedHashMap<>();
            names.stream()
                    .filter(name -> !columns.contains(name) && holdsSettings(name, now))
                    .forEach(name -> left.put(name, pairs(parted(now, name))));
            Optional<String> next =
                    left.keySet().stream()
                            .filter(name ->
                                    most - left.getOrDefault(name, most) >= WORTH * all
                                            || isSwept(name, now, models))
                            .min(
                                    Comparator.comparing(
                                                    (String name) -> !SettingNames.isSetting(name))
                                            .thenComparing(name -> left.getOrDefault(name, most)));
            if (next.isEmpty()) {
                return columns;
            }
            columns.add(next.get());
            alike = parted(alike, next.get());
        }
        return columns;
    }

    /// Whether a named setting tells apart runs of a good share of all that are alike in those before it: of a grid over
    /// several settings, each leaves few pairs to the next.
    private static boolean isSwept(String name, List<List<Run>> now, List<List<Run>> models) {
        return SettingNames.isSetting(name)
                && runs(now.stream().filter(alike -> differ(alike, name)).toList())
                        >= SWEPT * runs(models);
    }

    private static long runs(List<List<Run>> models) {
        return models.stream().mapToLong(List::size).sum();
    }

    private static boolean differ(List<Run> runs, String name) {
        return runs.stream().map(run -> value(run, name)).distinct().count() > 1;
    }

    static boolean isNumber(String cell) {
        return !Double.isNaN(Attributes.numberIn(cell));
    }

    private static boolean holdsSettings(String name, List<List<Run>> models) {
        List<Run> runs = models.stream().flatMap(List::stream).toList();
        Set<String> values = new HashSet<>();
        runs.forEach(run -> values.add(value(run, name)));
        return values.size() > 1
                && RUNS_A_VALUE * values.size() <= runs.size()
                && !SettingNames.isResult(name)
                && !SettingNames.isRecord(name)
                && (SettingNames.isSetting(name) || values.stream().allMatch(Sweeps::isNumber));
    }

    /// Runs of which several are alike, parted further by a column; those that are then alone are gone.
    private static List<List<Run>> parted(List<List<Run>> models, String name) {
        List<List<Run>> parted = new ArrayList<>();
        for (List<Run> model : models) {
            by(model, run -> value(run, name)).stream()
                    .filter(runs -> runs.size() > 1)
                    .forEach(parted::add);
        }
        return parted;
    }

    private static long pairs(List<List<Run>> models) {
        return models.stream().mapToLong(runs -> (long) runs.size() * (runs.size() - 1) / 2).sum();
    }

    static <K> Collection<List<Run>> by(List<Run> runs, Function<Run, K> key) {
        Map<K, List<Run>> parts = new LinkedHashMap<>();
        runs.forEach(run -> parts.computeIfAbsent(key.apply(run), _ -> new ArrayList<>()).add(run));
        return parts.values();
    }

    static String value(Run run, String column) {
        return run.conditions().attributes().of(column).orElse("");
    }

    /// The columns that hold what is tried out, such as learning rates; where no name says so, all. Other columns tell
    /// models apart.
    List<String> settings() {
        List<String> named = columns.stream().filter(SettingNames::isSetting).toList();
        return named.isEmpty() ? columns : named;
    }

    /// The [#settings] and the other named ones in which runs of a model differ though these tell them apart already:
    /// where the best learning rate of each batch was kept, either does.
    List<String> allSettings() {
        List<List<Run>> alike = models.stream().filter(runs -> runs.size() > 1).toList();
        Stream<String> varying =
                names.stream()
                        .filter(name ->
                                SettingNames.isSetting(name)
                                        && !SettingNames.isSeed(name)
                                        && holdsSettings(name, alike)
                                        && isSwept(name, alike, models));
        return Stream.concat(settings().stream(), varying).distinct().toList();
    }

    /// How many different values a column has.
    int values(String column) {
        Set<String> values = new HashSet<>();
        models.forEach(model -> model.forEach(run -> values.add(value(run, column))));
        return values.size();
    }

    /// Runs that differ only in some columns, together: those of one size, tokens and group that are alike in every other
    /// column that tells what a run was made with.
    ///
    /// @param over the columns
    public List<List<Run>> alikeBut(Collection<String> over) {
        return AlikeRuns.of(models, names, over);
    }

    /// Tells of each of some runs what it was made with, as far as columns name it: learning rate, batch, seed and the like.
    public static Function<Run, List<Object>> settingsAmong(List<Run> runs) {
        List<String> columns =
                new RunSet("", runs).columns().stream().filter(SettingNames::isSetting).toList();
        return run -> columns.stream().map(column -> setting(value(run, column))).toList();
    }

    private static Object setting(String cell) {
        return isNumber(cell) ? (Object) Attributes.numberIn(cell) : cell;
    }

    /// The run with the lowest loss.
    public static Run best(List<Run> runs) {
        return runs.stream().min(Comparator.comparingDouble(Run::loss)).orElseThrow();
    }
}
