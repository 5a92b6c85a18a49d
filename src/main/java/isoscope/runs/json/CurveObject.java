package isoscope.runs.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import isoscope.runs.json.ObjectTable.Held;
import isoscope.runs.table.FieldNames;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// An object whose columns are lists: `{"name": "a", "N": 1e8, "tokens": […], "loss": […]}`. What is no list is the same
/// in every row.
final class CurveObject {
    private CurveObject() {}

    /// The rows of an object that is a table by itself: its lists are the columns, whatever they are called.
    static Optional<Held> listed(JsonNode object) {
        List<Map.Entry<String, JsonNode>> lists = lists(object);
        boolean known = lists.stream().anyMatch(list -> FieldNames.isQuantity(list.getKey()));
        boolean alone = lists.size() > 1 && lists.size() == object.size();
        if (!known && !alone) {
            return Optional.empty();
        }
        return Optional.of(
                areEven(lists)
                        ? new Held.Rows(rows(object, lists))
                        : new Held.Unclear(
                                Words.of("lists of different lengths: %s", lengths(lists)),
                                Words.of("lists with one value per row")));
    }

    /// The rows of one object among others: itself, unless lists of quantities stand in it.
    static List<JsonNode> expanded(JsonNode object) {
        List<Map.Entry<String, JsonNode>> lists = lists(object);
        boolean known = lists.stream().anyMatch(list -> FieldNames.isQuantity(list.getKey()));
        return known && areEven(lists) ? rows(object, lists) : List.of(object);
    }

    private static List<Map.Entry<String, JsonNode>> lists(JsonNode object) {
        return object.propertyStream()
                .filter(field -> field.getValue().isArray() && !field.getValue().isEmpty())
                .filter(field -> field.getValue().valueStream().allMatch(JsonNode::isValueNode))
                .toList();
    }

    private static boolean areEven(List<Map.Entry<String, JsonNode>> lists) {
        return lists.stream().mapToInt(list -> list.getValue().size()).distinct().count() == 1;
    }

    private static String lengths(List<Map.Entry<String, JsonNode>> lists) {
        return lists.stream()
                .map(list -> list.getKey() + " " + list.getValue().size())
                .collect(Collectors.joining(", "));
    }

    private static List<JsonNode> rows(JsonNode object, List<Map.Entry<String, JsonNode>> lists) {
        ObjectNode same = JsonNodeFactory.instance.objectNode();
        object.propertyStream()
                .filter(field -> !field.getValue().isArray())
                .forEach(field -> same.set(field.getKey(), field.getValue()));
        List<JsonNode> rows = new ArrayList<>();
        for (int i = 0; i < lists.getFirst().getValue().size(); i++) {
            ObjectNode row = JsonNodeFactory.instance.objectNode();
            row.setAll(same);
            for (Map.Entry<String, JsonNode> list : lists) {
                row.set(list.getKey(), list.getValue().path(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
