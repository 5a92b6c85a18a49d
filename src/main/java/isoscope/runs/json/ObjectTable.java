package isoscope.runs.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import isoscope.runs.table.FieldNames;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table that stands in one object, as one object a row: pandas' orientations, lists under names, an array under a key.
final class ObjectTable {
    private ObjectTable() {}

    /// The content of an object.
    sealed interface Held {
        /// One object a row.
        record Rows(List<JsonNode> objects) implements Held {}

        /// Rows in a way that cannot be read.
        record Unclear(String found, String expected) implements Held {}
    }

    /// The table within an object, when there is one.
    static Optional<Held> of(JsonNode object) {
        return split(object)
                .or(() -> ArraysUnderKeys.of(object))
                .or(() -> labelled(object))
                .or(() -> CurveObject.listed(object));
    }

    /// `{"columns": […], "index": […], "data": [[…], …]}`
    private static Optional<Held> split(JsonNode object) {
        JsonNode columns = object.path("columns");
        JsonNode data = object.path("data");
        if (!columns.isArray() || !data.isArray()) {
            return Optional.empty();
        }
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode row : data) {
            if (row.size() != columns.size()) {
                return Optional.of(
                        new Held.Unclear(
                                Words.of("%s columns and a row of %s", columns.size(), row.size()),
                                Words.of("rows as long as the list of columns")));
            }
            ObjectNode cells = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < columns.size(); i++) {
                cells.set(columns.path(i).asText(), row.path(i));
            }
            rows.add(cells);
        }
        return Optional.of(new Held.Rows(rows));
    }

    /// `{"N": {"0": …, "1": …}, "loss": {…}}` or `{"0": {"N": …, "loss": …}, "1": {…}}`
    private static Optional<Held> labelled(JsonNode object) {
        boolean nested =
                object.size() > 0
                        && object.valueStream()
                                .allMatch(value -> value.isObject() && value.size() > 0);
        if (!nested || object.valueStream().anyMatch(ObjectTable::hasParts)) {
            return Optional.empty();
        }
        List<String> outer = names(object);
        List<String> inner = names(object.path(outer.getFirst()));
        boolean columns =
                quantities(outer) == quantities(inner)
                        ? areNumbers(inner)
                        : quantities(outer) > quantities(inner);
        return Optional.of(new Held.Rows(columns ? turned(object) : named(object)));
    }

    private static boolean hasParts(JsonNode value) {
        return value.valueStream().anyMatch(JsonNode::isContainerNode);
    }

    /// Each label within the columns as a row.
    private static List<JsonNode> turned(JsonNode object) {
        Map<String, ObjectNode> rows = new LinkedHashMap<>();
        object.properties()
                .forEach(column ->
                        column.getValue()
                                .properties()
                                .forEach(cell ->
                                        rows.computeIfAbsent(cell.getKey(), ObjectTable::row)
                                                .set(column.getKey(), cell.getValue())));
        return List.copyOf(rows.values());
    }

    /// Each object as a row that its key names.
    private static List<JsonNode> named(JsonNode object) {
        List<JsonNode> rows = new ArrayList<>();
        object.properties()
                .forEach(entry -> {
                    ObjectNode row = row(entry.getKey());
                    entry.getValue()
                            .properties()
                            .forEach(cell -> row.set(cell.getKey(), cell.getValue()));
                    rows.add(row);
                });
        return rows;
    }

    /// A row with its label for a name, unless the label only counts.
    private static ObjectNode row(String label) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        return isNumber(label) ? row : row.put("name", label);
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }

    private static long quantities(List<String> names) {
        return names.stream().filter(FieldNames::isQuantity).count();
    }

    private static boolean areNumbers(List<String> names) {
        return names.stream().allMatch(ObjectTable::isNumber);
    }

    private static boolean isNumber(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
