package isoscope.runs;

import isoscope.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A reason why files could not be used, and which of them it holds for.
///
/// @param problem as the first of the files has it
/// @param files their names, in order
public record SharedProblem(RowProblem problem, List<String> files) {
    private static final int MOST_NAMED = 3;

    /// Copies the list.
    public SharedProblem {
        files = List.copyOf(files);
    }

    private record Reason(RowProblem.Code code, String expected) {}

    /// The first problem of each file, once for all files that have it.
    ///
    /// @param problems of each file, by its name
    public static List<SharedProblem> of(Map<String, List<RowProblem>> problems) {
        Map<Reason, RowProblem> first = new LinkedHashMap<>();
        Map<Reason, List<String>> files = new LinkedHashMap<>();
        problems.forEach((file, all) ->
                all.stream()
                        .findFirst()
                        .ifPresent(problem -> {
                            Reason reason = new Reason(problem.code(), problem.expected());
                            first.putIfAbsent(reason, problem);
                            files.computeIfAbsent(reason, _ -> new ArrayList<>()).add(file);
                        }));
        return first.entrySet().stream()
                .map(entry ->
                        new SharedProblem(
                                entry.getValue(), files.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /// The files in words: one by its name, several by their number and the first names.
    public String inWords() {
        if (files.size() == 1) {
            return files.getFirst();
        }
        String named = String.join(", ", files.subList(0, Math.min(MOST_NAMED, files.size())));
        return Words.of(
                "%,d files (%s%s)", files.size(), named, files.size() > MOST_NAMED ? ", …" : "");
    }
}
