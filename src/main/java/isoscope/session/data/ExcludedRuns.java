package isoscope.session.data;

import isoscope.runs.mapping.RunField;
import isoscope.saved.RunValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Runs left out of fits, found again in data that changed. A run without a name is called by the number of its row,
/// which may be another run's by now: it is known by its values.
public final class ExcludedRuns {
    private static final Pattern ROW = Pattern.compile("\\d+( \\(\\d+\\))?");

    private final Map<RunValues, Set<String>> ids = new HashMap<>();
    private final boolean numbered;

    /// @param now the data as they are
    public ExcludedRuns(DataSet now) {
        now.runs()
                .runs()
                .forEach(run ->
                        ids.computeIfAbsent(RunValues.of(run), _ -> new LinkedHashSet<>())
                                .add(run.id()));
        numbered =
                now.sources().stream()
                        .flatMap(source -> source.loaded().preview().guesses().stream())
                        .noneMatch(guess -> guess.field() == RunField.NAME);
    }

    /// The values of those runs of the data that are left out, by id.
    public static Map<String, RunValues> values(DataSet data, Set<String> excluded) {
        Map<String, RunValues> values = new HashMap<>();
        data.runs().runs().stream()
                .filter(run -> excluded.contains(run.id()))
                .forEach(run -> values.put(run.id(), RunValues.of(run)));
        return values;
    }

    /// The ids that runs left out have now. Names stay left out, whatever their runs are now and for when they come
    /// back; a row of which nothing is known stays too. Of equal runs as many stay left out as were.
    ///
    /// @param before the values of the runs, by id
    public Set<String> found(Set<String> excluded, Map<String, RunValues> before) {
        Set<String> found = new HashSet<>();
        List<String> others = new ArrayList<>();
        for (String id : excluded) {
            boolean unchanged = with(before.get(id)).contains(id);
            (unchanged || !before.containsKey(id) ? found : others).add(id);
        }
        for (String id : others) {
            Optional<String> same =
                    with(before.get(id)).stream().filter(run -> !found.contains(run)).findFirst();
            if (same.isPresent()) {
                found.add(same.get());
            } else if (!(numbered && ROW.matcher(id).matches())) {
                found.add(id);
            }
        }
        return found;
    }

    private Set<String> with(@Nullable RunValues values) {
        return values == null ? Set.of() : ids.getOrDefault(values, Set.of());
    }
}
