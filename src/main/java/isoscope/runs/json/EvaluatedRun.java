package isoscope.runs.json;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.runs.table.MadeRecords;
import isoscope.runs.table.Records;
import isoscope.runs.table.TableRecord.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One run with its `hyperparameters` and one entry of `results` for each set it was evaluated on, as in
/// mlfoundations/scaling: a row with one column of losses a set, named `loss` when there is one, else
/// `<set>/loss`.
final class EvaluatedRun {
    private EvaluatedRun() {}

    /// The run, when the object is one.
    static Optional<Records> of(int line, JsonNode run) {
        JsonNode results = run.path("results");
        if (!run.path("hyperparameters").isObject() || !results.isArray()) {
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("name", run.path("name").asText());
        cells.put("group", run.path("dataset_name").asText());
        Flattened.of(run.path("hyperparameters")).forEach(cells::put);
        for (int i = 0; i < results.size(); i++) {
            JsonNode result = results.get(i);
            String column = results.size() == 1 ? "loss" : set(result, i) + "/loss";
            cells.put(column, result.path("loss").asText());
        }
        return Optional.of(
                MadeRecords.of(
                        new Row(line, List.copyOf(cells.keySet())),
                        List.of(new Row(line, new ArrayList<>(cells.values()))),
                        false));
    }

    /// What a result was evaluated on: the last part of its first path.
    private static String set(JsonNode result, int place) {
        JsonNode data = result.path("val_data");
        String path = data.isArray() ? data.path(0).asText() : data.asText();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? "result " + (place + 1) : name;
    }
}
