package isoscope.runs.check;

import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.filter.RunFilter;
import isoscope.runs.mapping.HeaderWords;
import isoscope.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Runs that a tracker calls crashed, failed, killed or still running: their losses are not those of the whole training.
final class StoppedRuns {
    private static final Set<String> NAMES = Set.of("state", "status");
    private static final Set<String> STOPPED =
            Set.copyOf(
                    Words.list(
                            """
                            crashed failed killed preempted preempting running aborted canceled cancelled
                            """));

    private StoppedRuns() {}

    static Optional<DataFinding> of(RunSet runs) {
        return runs.columns().stream()
                .filter(StoppedRuns::tellsState)
                .flatMap(column -> of(runs, column).stream())
                .findFirst();
    }

    private static boolean tellsState(String column) {
        List<String> words = HeaderWords.of(column);
        return !words.isEmpty() && NAMES.contains(words.getLast());
    }

    private static Optional<DataFinding> of(RunSet runs, String column) {
        List<Run> stopped =
                runs.runs().stream()
                        .filter(run ->
                                STOPPED.contains(
                                        Sweeps.value(run, column).strip().toLowerCase(Locale.ROOT)))
                        .toList();
        return stopped.isEmpty() || stopped.size() == runs.size()
                ? Optional.empty()
                : Optional.of(finding(column, stopped, runs.size()));
    }

    private static DataFinding finding(String column, List<Run> stopped, int all) {
        Map<String, Long> states =
                stopped.stream()
                        .collect(
                                Collectors.groupingBy(
                                        run -> Sweeps.value(run, column),
                                        TreeMap::new,
                                        Collectors.counting()));
        String counts =
                states.entrySet().stream()
                        .map(state -> state.getValue() + " " + state.getKey())
                        .collect(Collectors.joining(", "));
        String others =
                states.keySet().stream()
                        .map(state -> RunFilter.comparison(column, "!=", state))
                        .collect(Collectors.joining(" and "));
        return DataFinding.about(
                        "stopped-runs",
                        Words.of(
                                "%d of %d runs did not finish according to the column %s: %s. Their losses may come "
                                        + "from part of the training; exclude them with --where %s.",
                                stopped.size(), all, column, counts, RunFilter.argument(others)),
                        stopped)
                .remediedBy(Words.of("Keep the finished runs"));
    }
}
