package isoscope.runs.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One run with its `hyperparameters` and one entry of `results` for each set it was evaluated on, as in
/// mlfoundations/scaling: a row with one column of losses a set, named `loss` when there is one, else
/// `<set>/loss`.
final class EvaluatedRun {
    private EvaluatedRun() {}

    /// The cells of the run, when the object is one.
    static Optional<Map<String, String>> cells(JsonNode run) {
        JsonNode results = run.path("results");
        if (!run.path("hyperparameters").isObject() || !results.isArray()) {
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("name", run.path("name").asText());
        cells.put("group", run.path("dataset_name").asText());
        Flattened.of(run.path("hyperparameters")).forEach(cells::put);
        List<String> sets = sets(results);
        for (int i = 0; i < results.size(); i++) {
            String column = results.size() == 1 ? "loss" : sets.get(i) + "/loss";
            cells.put(column, results.path(i).path("loss").asText());
        }
        return Optional.of(cells);
    }

    /// The names of the sets that results were measured on: the last part of their paths that tells all of them apart.
    private static List<String> sets(JsonNode results) {
        List<String[]> paths = new ArrayList<>();
        int deepest = 0;
        for (JsonNode result : results) {
            String[] path = path(result).split("/", -1);
            paths.add(path);
            deepest = Math.max(deepest, path.length);
        }
        for (int fromEnd = 1; fromEnd <= deepest; fromEnd++) {
            List<String> names = new ArrayList<>();
            for (String[] path : paths) {
                names.add(path.length < fromEnd ? "" : path[path.length - fromEnd]);
            }
            if (new HashSet<>(names).size() == names.size() && !names.contains("")) {
                return names;
            }
        }
        return numbered(paths);
    }

    private static String path(JsonNode result) {
        JsonNode data = result.path("val_data");
        return data.isArray() ? data.path(0).asText() : data.asText();
    }

    /// Whole paths with the places of their results, as nothing else tells them apart.
    private static List<String> numbered(List<String[]> paths) {
        List<String> names = new ArrayList<>();
        for (String[] path : paths) {
            names.add("result " + (names.size() + 1) + " " + String.join("/", path));
        }
        return names.stream().map(String::strip).toList();
    }
}
