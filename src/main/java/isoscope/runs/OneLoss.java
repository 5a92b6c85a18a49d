package isoscope.runs;

import isoscope.quantity.Quantity;
import isoscope.runs.LoadOutcome.ColumnSource;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Unusable;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.mapping.LossKind;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Chooses among files that are opened together and hold different losses of the same runs, such as a chart of the
/// training loss and one of the validation loss: a validation loss comes before the plain one, that before a training
/// loss. Files of the others, or of all where none is the best, are refused.
final class OneLoss {
    private OneLoss() {}

    /// The outcomes of files, each run in one of them alone.
    ///
    /// @param outcomes of the files that are opened together
    static List<LoadOutcome> of(List<LoadOutcome> outcomes) {
        Set<String> rivals = rivals(outcomes);
        LossKind best =
                rivals.stream().map(LossKind::of).sorted().findFirst().orElse(LossKind.PLAIN);
        Set<String> chosen =
                rivals.stream()
                        .filter(loss -> LossKind.of(loss) == best)
                        .collect(Collectors.toSet());
        return outcomes.stream()
                .map(outcome -> {
                    String loss = loss(outcome);
                    boolean refused =
                            rivals.contains(loss) && (chosen.size() > 1 || !chosen.contains(loss));
                    return refused ? refused(loss, rivals, chosen) : outcome;
                })
                .toList();
    }

    /// The outcomes of files that are opened beside others, whose losses stay.
    static List<LoadOutcome> beside(List<Loaded> open, List<LoadOutcome> outcomes) {
        return outcomes.stream().map(outcome -> beside(open, outcome)).toList();
    }

    private static LoadOutcome beside(List<Loaded> open, LoadOutcome outcome) {
        String loss = loss(outcome);
        return open.stream()
                .filter(other -> !loss(other).equals(loss))
                .filter(other -> rivals(List.of(other, outcome)).contains(loss))
                .findFirst()
                .<LoadOutcome>map(other ->
                        refused(
                                loss,
                                Words.of(
                                        "one loss for all runs: %s is open, which the same runs have; to use %s, "
                                                + "open its files alone",
                                        loss(other), loss)))
                .orElse(outcome);
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

    static String loss(LoadOutcome outcome) {
        ColumnSource none = new ColumnSource("", "", "");
        return outcome instanceof Loaded loaded
                ? loaded.mapping().getOrDefault(Quantity.LOSS, none).column()
                : "";
    }

    private static Unusable refused(String loss, Set<String> rivals, Set<String> chosen) {
        String expected =
                chosen.size() == 1
                        ? Words.of(
                                "one loss for all runs: %s was used, which the same runs have; to use %s, open its "
                                        + "files alone",
                                String.join("", chosen), loss)
                        : Words.of(
                                "one loss for all runs, which have %s: open the files of one of them alone",
                                String.join(", ", rivals));
        return refused(loss, expected);
    }

    private static Unusable refused(String loss, String expected) {
        return new Unusable(
                List.of(
                        new RowProblem(
                                0, loss, Code.SEVERAL_LOSSES, Words.of("another loss"), expected)));
    }
}
