package isoscope.runs.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/// A JSON object as the cells of a row: what stands in objects within it gets a name with a slash, such as
/// `hyperparameters/params`; lists are left out.
final class Flattened {
    private Flattened() {}

    /// The cells by name, in the order of the object.
    static Map<String, String> of(JsonNode object) {
        Map<String, String> cells = new LinkedHashMap<>();
        collect("", object, cells);
        return cells;
    }

    private static void collect(String prefix, JsonNode object, Map<String, String> cells) {
        object.properties()
                .forEach(field -> {
                    JsonNode value = field.getValue();
                    if (value.isObject()) {
                        collect(prefix + field.getKey() + "/", value, cells);
                    } else if (value.isValueNode()) {
                        cells.put(prefix + field.getKey(), text(value));
                    }
                });
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asText();
    }
}
