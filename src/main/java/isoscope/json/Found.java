package isoscope.json;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A value that is being read.
///
/// @param path of it, such as `data[0].path`; empty for the whole
/// @param unknown takes the paths of members that nobody asks for
record Found(Node node, String path, List<String> unknown) {
    /// Its text.
    String text(Node.Type type, String expected) throws JsonFormatException {
        return required(type, expected).text();
    }

    /// The value, of a type.
    Node required(Node.Type type, String expected) throws JsonFormatException {
        if (node.type() != type) {
            throw wrong(expected);
        }
        return node;
    }

    /// The exception for a value that is not as expected.
    JsonFormatException wrong(String expected) {
        return problem(node.shown(), expected);
    }

    /// The value read as an object.
    <T> T object(Shape<T> shape, T blank) throws IOException {
        required(Node.Type.OBJECT, Words.of("an object"));
        Set<String> asked = new HashSet<>();
        T value;
        try {
            value = shape.of(new ReadMembers(this, asked), blank);
        } catch (UnexpectedValue refused) {
            throw problem(refused.found(), refused.expected());
        } catch (IllegalArgumentException refused) {
            throw problem(String.valueOf(refused.getMessage()), Words.of("other values"));
        }
        node.members().keySet().stream()
                .filter(name -> !asked.contains(name))
                .map(this::pathOf)
                .forEach(unknown::add);
        return value;
    }

    /// The value read as a list.
    <T> List<T> items(Kind<T> kind) throws IOException {
        required(Node.Type.LIST, Words.of("a list"));
        List<T> all = new ArrayList<>();
        for (Node item : node.items()) {
            String inner = Words.verbatim("%s[%d]", path, all.size());
            all.add(kind.reader().read(new Found(item, inner, unknown)));
        }
        return all;
    }

    /// The value read as an object of any names.
    <T> Map<String, T> values(Kind<T> kind) throws IOException {
        required(Node.Type.OBJECT, Words.of("an object"));
        Map<String, T> all = new LinkedHashMap<>();
        for (String key : node.members().keySet()) {
            member(key, kind).ifPresent(value -> all.put(key, value));
        }
        return all;
    }

    private <T> Optional<T> member(String key, Kind<T> kind) throws IOException {
        Node inner = node.members().get(key);
        return inner == null
                ? Optional.empty()
                : Optional.of(kind.reader().read(new Found(inner, pathOf(key), unknown)));
    }

    private JsonFormatException problem(String found, String expected) {
        return new JsonFormatException(
                node.line(),
                node.column(),
                found,
                path.isEmpty() ? expected : Words.of("%s for %s", expected, path));
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /// The members of an object that is read.
    private record ReadMembers(Found found, Set<String> asked) implements Members {
        @Override
        public <T> Optional<T> optional(String key, Kind<T> kind, Optional<T> given)
                throws IOException {
            asked.add(key);
            return found.member(key, kind);
        }

        @Override
        public JsonFormatException unexpected(String key, String expected) {
            Node inner = found.node.members().get(key);
            String path = found.pathOf(key);
            return inner == null
                    ? new Found(found.node, path, found.unknown)
                            .problem(Words.of("no %s", path), expected)
                    : new Found(inner, path, found.unknown).wrong(expected);
        }
    }
}
