package isoscope.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// How values of a kind stand in JSON.
///
/// @param words a value of it in words, for messages, in the language that is spoken by then
public record Kind<T>(Supplier<String> words, Writer<T> writer, Reader<T> reader) {
    /// Quoted text.
    public static final Kind<String> TEXT =
            new Kind<>(
                    () -> Words.of("a text"),
                    JsonGenerator::writeString,
                    found -> found.text(Node.Type.TEXT, Words.of("a text")));

    /// A finite number, written as short as it can be without losing a digit.
    public static final Kind<Double> NUMBER =
            new Kind<>(() -> Words.of("a number"), Kind::write, Kind::number);

    /// A whole number.
    public static final Kind<Long> WHOLE =
            new Kind<>(() -> Words.of("a whole number"), JsonGenerator::writeNumber, Kind::whole);

    /// `true` or `false`.
    public static final Kind<Boolean> FLAG =
            new Kind<>(() -> Words.of("true or false"), JsonGenerator::writeBoolean, Kind::flag);

    private static final double PLAIN = 1e7;
    private static final JsonFactory FACTORY = new JsonFactory();

    /// A text that stands for a value.
    ///
    /// @param text of a value
    /// @param named the value of a text, if it has one
    /// @param expected in English
    public static <T> Kind<T> word(
            Function<T, String> text, Function<String, Optional<T>> named, String expected) {
        return word(text, named, () -> Words.said(expected));
    }

    private static <T> Kind<T> word(
            Function<T, String> text,
            Function<String, Optional<T>> named,
            Supplier<String> expected) {
        return new Kind<>(
                expected,
                (json, value) -> json.writeString(text.apply(value)),
                found ->
                        named.apply(TEXT.reader.read(found))
                                .orElseThrow(() -> found.wrong(expected.get())));
    }

    /// One of a few values, told by its id.
    public static <T> Kind<T> oneOf(T[] values, Function<T, String> id) {
        return word(
                id,
                text -> Arrays.stream(values).filter(each -> id.apply(each).equals(text)).findAny(),
                () ->
                        Words.of(
                                "one of %s",
                                Arrays.stream(values).map(id).collect(Collectors.joining(", "))));
    }

    /// A list of values of a kind.
    public static <T> Kind<List<T>> list(Kind<T> kind) {
        return new Kind<>(
                () -> Words.of("a list"),
                (json, all) -> {
                    json.writeStartArray();
                    for (T each : all) {
                        kind.writer.write(json, each);
                    }
                    json.writeEndArray();
                },
                found -> found.items(kind));
    }

    /// A set of texts, written in order.
    public static Kind<Set<String>> texts() {
        return list(TEXT).as(all -> List.copyOf(new TreeSet<>(all)), Set::copyOf);
    }

    /// An object of any names, in their order, whose values are of a kind.
    public static <T> Kind<Map<String, T>> map(Kind<T> kind) {
        return new Kind<>(
                () -> Words.of("an object"),
                (json, all) -> {
                    json.writeStartObject();
                    for (Map.Entry<String, T> each : new TreeMap<>(all).entrySet()) {
                        json.writeFieldName(each.getKey());
                        kind.writer.write(json, each.getValue());
                    }
                    json.writeEndObject();
                },
                found -> found.values(kind));
    }

    /// An object of a shape.
    ///
    /// @param blank the value that reading begins from
    public static <T> Kind<T> object(T blank, Shape<T> shape) {
        return new Kind<>(
                () -> Words.of("an object"),
                (json, value) -> {
                    json.writeStartObject();
                    shape.of(new WrittenMembers(json), value);
                    json.writeEndObject();
                },
                found -> found.object(shape, blank));
    }

    /// Values that stand as others of this kind.
    public <U> Kind<U> as(Function<U, T> plain, Function<T, U> made) {
        return new Kind<>(
                words,
                (json, value) -> writer.write(json, plain.apply(value)),
                found -> made.apply(reader.read(found)));
    }

    /// A value of it in words, for messages.
    String expected() {
        return words.get();
    }

    /// A value as text that ends with a line feed, one number or word a line, so that a change of one is a change of one
    /// line.
    public String text(T value) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter(separators)
                            .withObjectIndenter(indenter)
                            .withArrayIndenter(indenter));
            writer.write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.append('\n').toString();
    }

    /// The value that a node tells.
    ///
    /// @param unknown takes the paths of members that nobody knows
    /// @throws JsonFormatException at the first thing that is not as it should be
    public T read(Node node, List<String> unknown) throws IOException {
        return reader.read(new Found(node, "", unknown));
    }

    private static void write(JsonGenerator json, double value) throws IOException {
        if (!Double.isFinite(value)) {
            throw new UnexpectedValue(NUMBER.expected(), String.valueOf(value));
        }
        if (value == Math.rint(value) && Math.abs(value) < PLAIN) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }

    private static double number(Found found) throws IOException {
        double value = Double.parseDouble(found.text(Node.Type.NUMBER, NUMBER.expected()));
        if (!Double.isFinite(value)) {
            throw found.wrong(NUMBER.expected());
        }
        return value;
    }

    private static long whole(Found found) throws IOException {
        try {
            return Long.parseLong(found.text(Node.Type.NUMBER, WHOLE.expected()));
        } catch (NumberFormatException _) {
            throw found.wrong(WHOLE.expected());
        }
    }

    private static boolean flag(Found found) throws IOException {
        return switch (found.text(Node.Type.WORD, FLAG.expected())) {
            case "true" -> true;
            case "false" -> false;
            default -> throw found.wrong(FLAG.expected());
        };
    }

    /// Writes a value.
    interface Writer<T> {
        /// Writes it.
        void write(JsonGenerator json, T value) throws IOException;
    }

    /// Reads a value.
    interface Reader<T> {
        /// Reads the value of this kind that was found.
        T read(Found found) throws IOException;
    }

    /// The members of an object that is written.
    private record WrittenMembers(JsonGenerator json) implements Members {
        @Override
        public <T> Optional<T> optional(String key, Kind<T> kind, Optional<T> given)
                throws IOException {
            if (given.isPresent()) {
                json.writeFieldName(key);
                kind.writer.write(json, given.get());
            }
            return given;
        }

        @Override
        public JsonFormatException unexpected(String key, String expected) {
            throw new IllegalStateException("written without " + key + ": " + expected);
        }
    }
}
