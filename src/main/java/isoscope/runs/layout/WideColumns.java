package isoscope.runs.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The columns of a chart behind its axis, `<run> - <metric>` each. `__MIN` and `__MAX` columns repeat the metric of the
/// sampled step and are left out. A run's name may hold ` - ` itself, so the last one parts it. A second column of the
/// same run and metric is of another run with the same name.
///
/// @param byRun the columns of each run, by a name of its own
/// @param metrics of all runs, in the order of the alphabet
/// @param shared names that several runs have
record WideColumns(Map<String, List<Cells>> byRun, List<String> metrics, List<String> shared) {
    private static final String PARTING = " - ";
    private static final String GROUP = "Group: ";
    private static final String LOWEST = "__MIN";
    private static final String HIGHEST = "__MAX";

    /// A column and which metric it holds.
    record Cells(int column, String metric) {}

    /// Whether a header names a run and a metric.
    static boolean isOfRun(String header) {
        return header.contains(PARTING);
    }

    /// Whether a header repeats the metric of another.
    static boolean isExtreme(String header) {
        return header.endsWith(LOWEST) || header.endsWith(HIGHEST);
    }

    /// Reads the headers of a chart, of which the first is its axis.
    static WideColumns of(List<String> headers) {
        Map<String, List<Cells>> byRun = new LinkedHashMap<>();
        TreeSet<String> metrics = new TreeSet<>();
        Map<String, Integer> copies = new HashMap<>();
        TreeSet<String> shared = new TreeSet<>();
        for (int i = 1; i < headers.size(); i++) {
            String header = headers.get(i);
            if (!isExtreme(header)) {
                int parting = header.lastIndexOf(PARTING);
                String metric = header.substring(parting + PARTING.length());
                String name = name(header.substring(0, parting));
                int copy = copies.merge(header, 1, Integer::sum);
                if (copy > 1) {
                    shared.add(name);
                }
                String run = copy == 1 ? name : name + " (" + copy + ")";
                byRun.computeIfAbsent(run, _ -> new ArrayList<>()).add(new Cells(i, metric));
                metrics.add(metric);
            }
        }
        return new WideColumns(byRun, List.copyOf(metrics), List.copyOf(shared));
    }

    /// Runs that were averaged bear the name of their group.
    private static String name(String run) {
        return run.startsWith(GROUP) ? run.substring(GROUP.length()) : run;
    }
}
