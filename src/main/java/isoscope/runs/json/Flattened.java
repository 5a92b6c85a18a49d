package isoscope.runs.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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

    /// A name that two values of an object would have, such as `a/loss` beside `a` with `loss` in it; empty without one.
    static Optional<String> twice(JsonNode object) {
        return object.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> name.indexOf('/') > 0 && isWithin(object, name))
                .findFirst();
    }

    private static boolean isWithin(JsonNode object, String name) {
        for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
            JsonNode within = object.path(name.substring(0, slash));
            String rest = name.substring(slash + 1);
            if (within.path(rest).isValueNode() || isWithin(within, rest)) {
                return true;
            }
        }
        return false;
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
