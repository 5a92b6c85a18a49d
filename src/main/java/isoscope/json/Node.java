package isoscope.json;

import isoscope.words.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A value of JSON that remembers where it stands.
///
/// @param type the type of the value
/// @param text of a text what is quoted, of a number or word what was written; else empty
/// @param members of an object, in order
/// @param items of a list
/// @param line where it begins, from 1
/// @param column where it begins, from 1
public record Node(
        Type type, String text, Map<String, Node> members, List<Node> items, int line, int column) {
    /// The type of a value.
    public enum Type {
        OBJECT,
        LIST,
        TEXT,
        NUMBER,
        /// `true`, `false` or `null`.
        WORD
    }

    /// Copies the collections.
    public Node {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        items = List.copyOf(items);
    }

    /// As a message shows it.
    public String shown() {
        return switch (type) {
            case OBJECT -> Words.of("an object");
            case LIST -> "a list";
            case TEXT -> "\"" + text + "\"";
            case NUMBER, WORD -> text;
        };
    }

    /// The value at a path through objects, such as `/parameters/alpha/value`, or null; the value itself at the empty
    /// path.
    public @Nullable Node at(String path) {
        Node node = this;
        for (String name :
                path.isEmpty() ? List.<String>of() : List.of(path.substring(1).split("/", -1))) {
            node = node == null ? null : node.members.get(name);
        }
        return node;
    }
}
