package isoscope.runs;

import isoscope.quantity.Quantity;
import isoscope.runs.LoadOutcome.ColumnSource;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Unusable;
import isoscope.runs.RowProblem.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Chooses among files that are opened together and hold different losses of the same runs, such as a chart of the
/// training loss and one of the validation loss: a validation loss comes before the plain one, that before a training
/// loss. Files of the others, or of all where none is the best, are refused.
public final class OneLoss {
    private static final Set<String> HELD_OUT =
            Set.of("val", "valid", "validation", "eval", "evaluation", "test", "dev");
    private static final Set<String> TRAINING = Set.of("train", "training");

    private OneLoss() {}

    /// What came of files, each run in one of them alone.
    ///
    /// @param outcomes of the files that are opened together
    public static List<LoadOutcome> of(List<LoadOutcome> outcomes) {
        Set<String> rivals = rivals(outcomes);
        int best = rivals.stream().mapToInt(OneLoss::rank).min().orElse(0);
        Set<String> chosen =
                rivals.stream().filter(loss -> rank(loss) == best).collect(Collectors.toSet());
        return outcomes.stream()
                .map(outcome -> {
                    String loss = loss(outcome);
                    boolean refused =
                            rivals.contains(loss) && (chosen.size() > 1 || !chosen.contains(loss));
                    return refused ? refused(loss, rivals, chosen) : outcome;
                })
                .toList();
    }

    /// Losses that runs have beside another.
    private static Set<String> rivals(List<LoadOutcome> outcomes) {
        Map<String, List<SeenRun>> seen = new HashMap<>();
        Set<String> rivals = new TreeSet<>();
        for (LoadOutcome outcome : outcomes) {
            String loss = loss(outcome);
            if (outcome instanceof Loaded loaded && !loss.isEmpty()) {
                for (Run run : loaded.runs().runs()) {
                    List<SeenRun> same = seen.computeIfAbsent(run.id(), _ -> new ArrayList<>(1));
                    same.stream()
                            .filter(other -> !other.loss().equals(loss) && other.isOf(run))
                            .forEach(other -> rivals.addAll(List.of(loss, other.loss())));
                    same.add(new SeenRun(loss, run));
                }
            }
        }
        return rivals;
    }

    private static String loss(LoadOutcome outcome) {
        ColumnSource none = new ColumnSource("", "", "");
        return outcome instanceof Loaded loaded
                ? loaded.mapping().getOrDefault(Quantity.LOSS, none).column()
                : "";
    }

    private static int rank(String loss) {
        List<String> words = Arrays.asList(loss.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        if (words.stream().anyMatch(HELD_OUT::contains)) {
            return 0;
        }
        return words.stream().anyMatch(TRAINING::contains) ? 2 : 1;
    }

    private static Unusable refused(String loss, Set<String> rivals, Set<String> chosen) {
        String expected =
                chosen.size() == 1
                        ? "one loss for all runs: %s was taken, which the same runs have; to take %s, open its files alone"
                                .formatted(String.join("", chosen), loss)
                        : "one loss for all runs, which have %s: open the files of one of them alone"
                                .formatted(String.join(", ", rivals));
        return new Unusable(
                List.of(new RowProblem(0, loss, Code.SEVERAL_LOSSES, "another loss", expected)));
    }

    /// A run and which loss its file has.
    private record SeenRun(String loss, Run run) {
        private static final double SAME_SIZE = 0.01;
        private static final double NEAR = 1.1;

        /// Whether it is the same run as one of the same id: of the same size, over the same tokens. Numbers are ids of
        /// rows, and tell no run.
        boolean isOf(Run other) {
            return !run.id().chars().allMatch(Character::isDigit)
                    && Math.abs(run.parameters() / other.parameters() - 1) < SAME_SIZE
                    && first(run) < last(other) * NEAR
                    && first(other) < last(run) * NEAR;
        }

        private static double first(Run run) {
            LossCurve curve = run.curve();
            return curve == null ? run.tokens() : curve.tokens().get(0);
        }

        private static double last(Run run) {
            LossCurve curve = run.curve();
            return curve == null ? run.tokens() : curve.tokens().get(curve.size() - 1);
        }
    }
}
