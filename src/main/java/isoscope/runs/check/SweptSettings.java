package isoscope.runs.check;

import isoscope.runs.Run;
import isoscope.runs.RunSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Many runs of one size and tokens with other settings: a law describes the best of them, not all.
final class SweptSettings {
    static final String CODE = "swept-settings";

    /// Runs a model, on average, from which a table is a sweep.
    private static final double RUNS_A_MODEL = 1.5;

    private static final List<String> WORDS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine");

    private SweptSettings() {}

    static Optional<DataFinding> of(RunSet runs) {
        Sweeps sweeps = Sweeps.of(runs);
        List<String> settings = sweeps.settings();
        List<List<Run>> models = sweeps.alikeBut(settings);
        if (runs.size() < RUNS_A_MODEL * models.size() || settings.isEmpty()) {
            return Optional.empty();
        }
        Set<String> best = new HashSet<>();
        models.forEach(model -> best.add(Sweeps.best(model).id()));
        List<Run> others = runs.runs().stream().filter(run -> !best.contains(run.id())).toList();
        List<String> seeds = settings.stream().filter(SettingNames::isSeed).toList();
        List<String> tuned = settings.stream().filter(name -> !seeds.contains(name)).toList();
        DataFinding finding =
                DataFinding.about(
                                CODE,
                                "%d runs are %d models at %s. %s"
                                        .formatted(
                                                runs.size(),
                                                models.size(),
                                                tried(sweeps),
                                                advice(seeds, tuned)),
                                others)
                        .remediedBy("Keep the best of each");
        return Optional.of(tuned.isEmpty() ? finding : finding.bendingFits());
    }

    /// Such as "five values of lr and three of batch".
    private static String tried(Sweeps sweeps) {
        return sweeps.settings().stream()
                .map(column -> number(sweeps.values(column)) + " values of " + column)
                .collect(Collectors.joining(" and "));
    }

    private static String number(int count) {
        return count >= 2 && count < WORDS.size() + 2
                ? WORDS.get(count - 2)
                : Integer.toString(count);
    }

    /// @param tuned settings of which a law describes the best
    private static String advice(List<String> seeds, List<String> tuned) {
        if (tuned.isEmpty()) {
            return "They share sizes and tokens, so they are fewer independent runs than they seem. Take their mean with %s, or the best with %s."
                    .formatted(options("--mean-of", seeds), options("--best-of", seeds));
        }
        return seeds.isEmpty()
                ? "A law describes the best of each, so keep those alone with %s."
                        .formatted(options("--best-of", tuned))
                : "A law describes the best of each, so take the mean of seeds and keep the best setting alone with %s %s."
                        .formatted(options("--mean-of", seeds), options("--best-of", tuned));
    }

    private static String options(String option, List<String> columns) {
        return columns.stream()
                .map(column -> option + " " + column)
                .collect(Collectors.joining(" "));
    }
}
