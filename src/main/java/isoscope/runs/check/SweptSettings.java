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
        boolean seeds = settings.stream().allMatch(SettingNames::isSeed);
        DataFinding finding =
                DataFinding.about(
                                CODE,
                                "%d runs are %d models at %s. %s"
                                        .formatted(
                                                runs.size(),
                                                models.size(),
                                                tried(sweeps),
                                                advice(settings, seeds)),
                                others)
                        .remediedBy("Keep the best of each");
        return Optional.of(seeds ? finding : finding.bendingFits());
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

    private static String advice(List<String> columns, boolean seeds) {
        String best =
                columns.stream().map(name -> "--best-of " + name).collect(Collectors.joining(" "));
        return seeds
                ? "They share sizes and tokens, so they are fewer independent runs than they seem. Take their mean with --mean-of %s, or the best with %s."
                        .formatted(columns.getFirst(), best)
                : "A law describes the best of each, so keep those alone with " + best + ".";
    }
}
