package isoscope.runs.check;

import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.words.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Many runs of one size and tokens with other settings: a law describes the best of them, not all.
final class SweptSettings {
    static final String CODE = "swept-settings";

    /// Runs a model, on average, from which a table is a sweep.
    private static final double RUNS_A_MODEL = 1.5;

    private SweptSettings() {}

    static Optional<DataFinding> of(RunSet runs) {
        Sweeps sweeps = Sweeps.of(runs);
        return Stream.of(sweeps.settings(), sweeps.allSettings())
                .filter(settings -> !settings.isEmpty())
                .map(settings -> new Sweep(settings, sweeps.alikeBut(settings)))
                .min(Comparator.comparingInt(sweep -> sweep.models().size()))
                .filter(sweep -> runs.size() >= RUNS_A_MODEL * sweep.models().size())
                .map(sweep -> finding(runs, sweeps, sweep.settings(), sweep.models()));
    }

    /// @param models runs that differ in the settings alone, together
    private record Sweep(List<String> settings, List<List<Run>> models) {}

    private static DataFinding finding(
            RunSet runs, Sweeps sweeps, List<String> settings, List<List<Run>> models) {
        Set<String> best = new HashSet<>();
        models.forEach(model -> best.add(Sweeps.best(model).id()));
        List<Run> others = runs.runs().stream().filter(run -> !best.contains(run.id())).toList();
        List<String> seeds = settings.stream().filter(SettingNames::isSeed).toList();
        List<String> tuned = settings.stream().filter(name -> !seeds.contains(name)).toList();
        DataFinding finding =
                DataFinding.about(
                        CODE,
                        Words.of(
                                "%d runs are %d models at %s. %s",
                                runs.size(),
                                models.size(),
                                tried(sweeps, settings),
                                advice(seeds, tuned)),
                        others);
        return tuned.isEmpty()
                ? finding
                : finding.remediedBy(Words.of("Keep the best of each")).bendingFits();
    }

    /// Such as "five values of lr and three of batch".
    private static String tried(Sweeps sweeps, List<String> settings) {
        return settings.stream()
                .map(column -> Words.of("%s values of %s", number(sweeps.values(column)), column))
                .collect(Collectors.joining(Words.of(" and ")));
    }

    private static String number(int count) {
        return switch (count) {
            case 2 -> Words.of("two");
            case 3 -> Words.of("three");
            case 4 -> Words.of("four");
            case 5 -> Words.of("five");
            case 6 -> Words.of("six");
            case 7 -> Words.of("seven");
            case 8 -> Words.of("eight");
            case 9 -> Words.of("nine");
            default -> Integer.toString(count);
        };
    }

    /// @param tuned settings of which a law describes the best
    private static String advice(List<String> seeds, List<String> tuned) {
        if (tuned.isEmpty()) {
            return Words.of(
                    "They share sizes and tokens, so there are fewer independent runs than it seems. Take their mean "
                            + "with %s: the best of them is lower by luck.",
                    options("--mean-of", seeds));
        }
        return seeds.isEmpty()
                ? Words.of(
                        "A law describes the best of each, so keep only those with %s.",
                        options("--best-of", tuned))
                : Words.of(
                        "A law describes the best of each, so average the seeds and keep only the best setting with "
                                + "%s %s.",
                        options("--mean-of", seeds), options("--best-of", tuned));
    }

    private static String options(String option, List<String> columns) {
        return columns.stream()
                .map(column -> option + " " + column)
                .collect(Collectors.joining(" "));
    }
}
