package isoscope.saved;

import isoscope.quantity.Words;
import isoscope.saved.Node.Items;
import isoscope.saved.Node.Members;
import isoscope.saved.Node.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// An object of a session: its members are asked for by name, and those nobody asks for are unknown.
final class Section {
    private final String path;
    private final Members object;
    private final List<String> unknown;
    private final Set<String> asked = new HashSet<>();

    private Section(String path, Members object, List<String> unknown) {
        this.path = path;
        this.object = object;
        this.unknown = unknown;
    }

    /// What is read of a section.
    @FunctionalInterface
    interface Reader<T> {
        /// Reads it.
        T read(Section section) throws SessionFormatException;
    }

    /// Reads a node that must be an object.
    ///
    /// @param unknown takes the paths of members that nobody asked for
    static <T> T read(String path, Node node, List<String> unknown, Reader<T> reader)
            throws SessionFormatException {
        if (!(node instanceof Members object)) {
            throw new SessionFormatException(node.place(), node.shown(), "an object" + about(path));
        }
        Section section = new Section(path, object, unknown);
        T value = reader.read(section);
        object.byName().keySet().stream()
                .filter(name -> !section.asked.contains(name))
                .map(section::pathOf)
                .forEach(unknown::add);
        return value;
    }

    /// A member that is an object; empty when there is none.
    <T> Optional<T> section(String name, Reader<T> reader) throws SessionFormatException {
        Optional<Node> node = member(name);
        return node.isEmpty()
                ? Optional.empty()
                : Optional.of(read(pathOf(name), node.get(), unknown, reader));
    }

    /// The objects of a list; none when there is no such list.
    <T> List<T> sections(String name, Reader<T> reader) throws SessionFormatException {
        List<T> all = new ArrayList<>();
        List<Node> nodes = items(name);
        for (int i = 0; i < nodes.size(); i++) {
            all.add(read(Words.of("%s[%d]", pathOf(name), i), nodes.get(i), unknown, reader));
        }
        return all;
    }

    /// The members of an object whose members are objects, by their names.
    <T> Map<String, T> sectionsByName(String name, Reader<T> reader) throws SessionFormatException {
        return section(
                        name,
                        inner -> {
                            Map<String, T> all = new LinkedHashMap<>();
                            for (String key : inner.names()) {
                                inner.section(key, reader).ifPresent(value -> all.put(key, value));
                            }
                            return all;
                        })
                .orElseGet(Map::of);
    }

    /// The texts of a list; none when there is no such list.
    List<String> texts(String name) throws SessionFormatException {
        List<String> all = new ArrayList<>();
        for (Node node : items(name)) {
            all.add(text(name, node));
        }
        return all;
    }

    /// A text; empty when there is none.
    Optional<String> optionalText(String name) throws SessionFormatException {
        Optional<Node> node = member(name);
        return node.isEmpty() ? Optional.empty() : Optional.of(text(name, node.get()));
    }

    /// A text that must be there.
    String text(String name) throws SessionFormatException {
        return text(name, required(name, "a text"));
    }

    /// A number; empty when there is none.
    Optional<Double> optionalNumber(String name) throws SessionFormatException {
        Optional<Node> node = member(name);
        return node.isEmpty() ? Optional.empty() : Optional.of(number(name, node.get()));
    }

    /// A number that must be there.
    double number(String name) throws SessionFormatException {
        return number(name, required(name, "a number"));
    }

    /// A whole number; empty when there is none.
    Optional<Long> optionalWhole(String name) throws SessionFormatException {
        Optional<Node> node = member(name);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.valueOf(node.get().shown()));
        } catch (NumberFormatException _) {
            throw wrong(name, node.get(), "a whole number");
        }
    }

    /// Whether a member is `true`; it is not when it is missing.
    boolean flag(String name) throws SessionFormatException {
        Optional<Node> node = member(name);
        String word = node.map(Node::shown).orElse("false");
        if (!word.equals("true") && !word.equals("false")) {
            throw unexpected(name, "true or false");
        }
        return word.equals("true");
    }

    /// What a text stands for; empty when there is none.
    ///
    /// @param expected what would have been accepted
    <T> Optional<T> named(String name, Function<String, Optional<T>> meaning, String expected)
            throws SessionFormatException {
        Optional<Node> node = member(name);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = meaning.apply(text(name, node.get()));
        if (value.isEmpty()) {
            throw wrong(name, node.get(), expected);
        }
        return value;
    }

    /// The names of all members, in order.
    List<String> names() {
        return List.copyOf(object.byName().keySet());
    }

    /// What a value makes of numbers that it may not take.
    <T> T made(Supplier<T> value) throws SessionFormatException {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            int found = message.indexOf(", found ");
            throw found > 0
                    ? new SessionFormatException(
                            object.place(),
                            message.substring(found + ", found ".length()),
                            message.substring(0, found).replaceFirst("^expected ", "")
                                    + about(path))
                    : new SessionFormatException(
                            object.place(), message, "other values" + about(path));
        }
    }

    /// What is wrong with a member that is missing or not among what it may be.
    SessionFormatException unexpected(String name, String expected) {
        Node node = object.byName().get(name);
        return node == null
                ? new SessionFormatException(
                        object.place(), "no " + pathOf(name), expected + about(pathOf(name)))
                : wrong(name, node, expected);
    }

    private List<Node> items(String name) throws SessionFormatException {
        Optional<Node> node = member(name);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Items list) {
            return list.items();
        }
        throw wrong(name, node.get(), "a list");
    }

    private String text(String name, Node node) throws SessionFormatException {
        if (node instanceof Text(String text, _)) {
            return text;
        }
        throw wrong(name, node, "a text");
    }

    private double number(String name, Node node) throws SessionFormatException {
        double value =
                node instanceof Node.Numeral(String text, _)
                        ? Double.parseDouble(text)
                        : Double.NaN;
        if (!Double.isFinite(value)) {
            throw wrong(name, node, "a number");
        }
        return value;
    }

    private Node required(String name, String kind) throws SessionFormatException {
        Optional<Node> node = member(name);
        if (node.isEmpty()) {
            throw unexpected(name, kind);
        }
        return node.get();
    }

    private Optional<Node> member(String name) {
        asked.add(name);
        return Optional.ofNullable(object.byName().get(name));
    }

    private SessionFormatException wrong(String name, Node node, String expected) {
        return new SessionFormatException(
                node.place(), node.shown(), expected + about(pathOf(name)));
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String about(String path) {
        return path.isEmpty() ? "" : " for " + path;
    }
}
