package isoscope.session;

import isoscope.runs.Run;
import isoscope.runs.mapping.RunField;
import isoscope.saved.RunValues;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Runs left out of fits, found again in data that changed. A run without a name is called by the number of its row,
/// which may be another run's by now: it is known by its values.
final class ExcludedRuns {
    private static final Pattern ROW = Pattern.compile("\\d+( \\(\\d+\\))?");

    private final Map<String, Run> runs = new HashMap<>();
    private final Map<RunValues, String> ids = new HashMap<>();
    private final boolean numbered;

    /// @param now the data as they are
    ExcludedRuns(DataSet now) {
        now.runs()
                .runs()
                .forEach(run -> {
                    runs.put(run.id(), run);
                    ids.putIfAbsent(RunValues.of(run), run.id());
                });
        numbered =
                now.sources().stream()
                        .flatMap(source -> source.loaded().preview().guesses().stream())
                        .noneMatch(guess -> guess.field() == RunField.NAME);
    }

    /// The values of those runs of the data that are left out, by id.
    static Map<String, RunValues> values(DataSet data, Set<String> excluded) {
        Map<String, RunValues> values = new HashMap<>();
        data.runs().runs().stream()
                .filter(run -> excluded.contains(run.id()))
                .forEach(run -> values.put(run.id(), RunValues.of(run)));
        return values;
    }

    /// The ids that runs left out have now. Names stay left out, whatever their runs are now and for when they come
    /// back; a row of which nothing is known stays too.
    ///
    /// @param before what the runs were, by id
    Set<String> found(Set<String> excluded, Map<String, RunValues> before) {
        Set<String> found = new HashSet<>();
        for (String id : excluded) {
            RunValues values = before.get(id);
            Run same = runs.get(id);
            if (values == null || (same != null && RunValues.of(same).equals(values))) {
                found.add(id);
            } else if (ids.containsKey(values)) {
                found.add(ids.get(values));
            } else if (!(numbered && ROW.matcher(id).matches())) {
                found.add(id);
            }
        }
        return found;
    }
}
