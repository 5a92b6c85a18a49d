package isoscope.plot.charts;

import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The names of training curves: the sizes of about seven runs, evenly through all sizes. Runs of one size are told apart by
/// their groups, or by their own names where they share those too.
final class SizeNames {
    private static final int NAMED = 7;

    private SizeNames() {}

    /// From the ids of the runs that have a name to their names.
    static Map<String, String> of(List<Run> runs) {
        List<Run> bySize =
                runs.stream().sorted(Comparator.comparingDouble(Run::parameters)).toList();
        int step = Math.max(1, Math.ceilDiv(runs.size(), NAMED));
        List<Run> named =
                IntStream.range(0, runs.size())
                        .filter(i -> i % step == 0)
                        .mapToObj(bySize::get)
                        .toList();
        Map<String, String> names = new LinkedHashMap<>();
        named.stream()
                .collect(
                        Collectors.groupingBy(
                                SizeNames::size, LinkedHashMap::new, Collectors.toList()))
                .forEach((size, alike) ->
                        alike.forEach(run -> names.put(run.id(), apart(run, size, alike))));
        return names;
    }

    private static String apart(Run run, String size, List<Run> alike) {
        if (alike.size() == 1) {
            return size;
        }
        String own = isTelling(Run::group, alike) ? run.group() : run.id();
        return own.contains(size) ? own : size + " " + own;
    }

    private static boolean isTelling(Function<Run, String> name, List<Run> alike) {
        return alike.stream().map(name).filter(text -> !text.isEmpty()).distinct().count()
                == alike.size();
    }

    private static String size(Run run) {
        return QuantityFormat.si(run.parameters(), 2);
    }
}
