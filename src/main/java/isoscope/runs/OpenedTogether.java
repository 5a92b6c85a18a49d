package isoscope.runs;

import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Files that are opened together, or beside open ones: their runs have one loss, and it is said where a run stands in
/// several of them.
public final class OpenedTogether {
    private static final int NAMED = 3;

    private OpenedTogether() {}

    /// The outcomes of the files, seen together.
    ///
    /// @param open files that are open already and stay as they are
    /// @param outcomes of the files, each seen alone
    public static List<LoadOutcome> of(List<Loaded> open, List<LoadOutcome> outcomes) {
        Map<String, List<SeenRun>> seen = new HashMap<>();
        open.forEach(loaded -> again(loaded, seen));
        return OneLoss.beside(open, OneLoss.of(outcomes)).stream()
                .map(outcome ->
                        outcome instanceof Loaded loaded
                                ? said(loaded, again(loaded, seen))
                                : outcome)
                .toList();
    }

    /// The runs of a file that were seen before; they are all seen after that.
    private static List<Run> again(Loaded loaded, Map<String, List<SeenRun>> seen) {
        List<Run> again =
                loaded.runs().runs().stream()
                        .filter(run ->
                                seen.getOrDefault(run.id(), List.of()).stream()
                                        .anyMatch(other -> other.isOf(run)))
                        .toList();
        String loss = OneLoss.loss(loaded);
        loaded.runs()
                .runs()
                .forEach(run ->
                        seen.computeIfAbsent(run.id(), _ -> new ArrayList<>(1))
                                .add(new SeenRun(loss, run)));
        return again;
    }

    private static LoadOutcome said(Loaded loaded, List<Run> again) {
        return again.isEmpty() ? loaded : loaded.warning(warning(again));
    }

    private static LoadWarning warning(List<Run> again) {
        String names =
                again.stream().limit(NAMED).map(Run::id).collect(Collectors.joining(", "))
                        + (again.size() > NAMED ? ", …" : "");
        return new LoadWarning(
                "runs-in-several-files",
                again.size() == 1
                        ? Words.of(
                                "1 run stands of the same size and tokens in an earlier file too: %s. Each counts "
                                        + "twice, with a number after its name. If they are the same runs, open "
                                        + "only one of the files.",
                                names)
                        : Words.of(
                                "%,d runs stand of the same size and tokens in an earlier file too: %s. Each counts "
                                        + "twice, with a number after its name. If they are the same runs, open "
                                        + "only one of the files.",
                                again.size(), names));
    }
}
