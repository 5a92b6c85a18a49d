package isoscope.runs.check;

import isoscope.runs.Attributes;
import isoscope.runs.Run;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Runs that differ in nothing but some columns: every other column parts them that tells what a run was made with.
///
/// Named settings part always, seeds and texts such as data sets where their values come again, and further numbers where
/// they also part a good share of the models. Results, times and places, what is unique to a run, and what only repeats one
/// of the columns in other words part nothing.
final class AlikeRuns {
    private static final Pattern DATE =
            Pattern.compile(".*(19|20)\\d\\d[-_/.]?[01]\\d[-_/.]?[0-3]\\d.*");

    /// How many runs must share a value on average for numbers to be settings and no results, and texts to be no names.
    private static final int RUNS_A_NUMBER = 3;

    private static final int RUNS_A_TEXT = 2;

    /// Share of the models of several runs that a column of numbers without a telling name must part.
    private static final double WORTH = .15;

    private final Collection<String> over;
    private List<List<Run>> parts;

    private AlikeRuns(List<List<Run>> models, Collection<String> over) {
        parts = models;
        this.over = over;
    }

    /// Models parted by all but some columns.
    ///
    /// @param names of the columns of the files
    /// @param over the columns that runs may differ in
    static List<List<Run>> of(List<List<Run>> models, List<String> names, Collection<String> over) {
        AlikeRuns alike = new AlikeRuns(models, over);
        List<String> others =
                names.stream()
                        .filter(name -> !over.contains(name) && !SettingNames.isRecord(name))
                        .toList();
        List<String> settings = others.stream().filter(SettingNames::isSetting).toList();
        Stream.concat(settings.stream(), alike.fewestValuesFirst(others, settings))
                .forEach(alike::part);
        return alike.parts;
    }

    private Stream<String> fewestValuesFirst(List<String> others, List<String> settings) {
        Map<String, Integer> counts = new HashMap<>();
        others.forEach(name -> counts.put(name, values(name).size()));
        return others.stream()
                .filter(name -> !settings.contains(name))
                .sorted(Comparator.comparing(counts::get));
    }

    private void part(String name) {
        List<List<Run>> apart =
                parts.stream()
                        .flatMap(runs -> Sweeps.by(runs, run -> Sweeps.value(run, name)).stream())
                        .toList();
        if (apart.size() > parts.size() && isCondition(name) && !repeatsOneOf(name)) {
            parts = apart;
        }
    }

    private boolean isCondition(String name) {
        if (SettingNames.isSetting(name) && !SettingNames.isSeed(name)) {
            return true;
        }
        Set<String> values = values(name);
        int runs = runs().size();
        return values.stream().allMatch(Sweeps::isNumber)
                ? RUNS_A_NUMBER * values.size() <= runs
                        && !SettingNames.isResult(name)
                        && (SettingNames.isSeed(name) || isWorth(name))
                : RUNS_A_TEXT * values.size() <= runs
                        && values.stream().noneMatch(AlikeRuns::isDate);
    }

    private boolean isWorth(String name) {
        long several = parts.stream().filter(runs -> runs.size() > 1).count();
        long parted =
                parts.stream()
                        .filter(runs ->
                                runs.stream().map(run -> Sweeps.value(run, name)).distinct().count()
                                        > 1)
                        .count();
        return parted >= WORTH * several;
    }

    private static boolean isDate(String cell) {
        return Double.isNaN(Attributes.numberIn(cell)) && DATE.matcher(cell).matches();
    }

    private Set<String> values(String name) {
        Set<String> values = new HashSet<>();
        parts.forEach(runs -> runs.forEach(run -> values.add(Sweeps.value(run, name))));
        values.remove("");
        return values;
    }

    /// Whether a column says one of those that may differ, or all of them together, in other words.
    private boolean repeatsOneOf(String name) {
        Function<Run, Object> told = run -> Sweeps.value(run, name);
        Function<Run, Object> all =
                run -> over.stream().map(column -> Sweeps.value(run, column)).toList();
        Stream<Function<Run, Object>> each =
                over.stream().map(column -> run -> Sweeps.value(run, column));
        return Stream.concat(each, Stream.of(all))
                .anyMatch(key -> names(key, told) || renames(key, told));
    }

    /// Whether each value of a key, which come again, goes with one text everywhere.
    private boolean names(Function<Run, Object> key, Function<Run, Object> told) {
        long values = runs().stream().map(key).distinct().count();
        return 2 * values <= runs().size() && isFunction(List.of(runs()), key, told);
    }

    /// Whether in each part every value of a key has one text, and no other has it.
    private boolean renames(Function<Run, Object> key, Function<Run, Object> told) {
        return isFunction(parts, key, told) && isFunction(parts, told, key);
    }

    private List<Run> runs() {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static boolean isFunction(
            List<List<Run>> parts, Function<Run, Object> key, Function<Run, Object> told) {
        for (List<Run> part : parts) {
            Map<Object, Object> known = new HashMap<>();
            for (Run run : part) {
                Object value = told.apply(run);
                if (!Objects.requireNonNullElse(known.putIfAbsent(key.apply(run), value), value)
                        .equals(value)) {
                    return false;
                }
            }
        }
        return true;
    }
}
