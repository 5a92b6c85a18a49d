package isoscope.runs.json;

import com.fasterxml.jackson.databind.JsonNode;
import isoscope.runs.json.ObjectTable.Held;
import isoscope.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An object in which an array of objects stands under a key, at most two levels deep.
final class ArraysUnderKeys {
    private static final int DEEPEST = 2;

    private ArraysUnderKeys() {}

    /// The objects of the only array, or that there are several.
    static Optional<Held> of(JsonNode object) {
        Map<String, JsonNode> arrays = new LinkedHashMap<>();
        collect("", object, 1, arrays);
        if (arrays.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                arrays.size() == 1
                        ? new Held.Rows(
                                List.copyOf(
                                        arrays.values().iterator().next().valueStream().toList()))
                        : new Held.Unclear(
                                Words.of(
                                        "arrays under the keys %s",
                                        String.join(", ", arrays.keySet())),
                                Words.of("one array of objects; save only that of the runs")));
    }

    private static void collect(
            String prefix, JsonNode object, int depth, Map<String, JsonNode> arrays) {
        object.properties()
                .forEach(entry -> {
                    String key = prefix + entry.getKey();
                    JsonNode value = entry.getValue();
                    if (value.isArray() && !value.isEmpty() && value.path(0).isObject()) {
                        arrays.put(key, value);
                    } else if (value.isObject() && depth < DEEPEST) {
                        collect(key + "/", value, depth + 1, arrays);
                    }
                });
    }
}
