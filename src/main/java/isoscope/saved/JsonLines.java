package isoscope.saved;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Writes JSON with one value a line, so that a change of one value is a change of one line.
final class JsonLines {
    private static final double PLAIN = 1e7;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonLines(JsonGenerator json) {
        this.json = json;
    }

    /// What is written into an object.
    @FunctionalInterface
    interface Body {
        /// Writes its members.
        void write(JsonLines json) throws IOException;
    }

    /// What is written of a value.
    @FunctionalInterface
    interface Item<T> {
        /// Writes the members of the object that tells the value.
        void write(JsonLines json, T value) throws IOException;
    }

    /// An object as text that ends with a line feed.
    static String text(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter(
                                    Separators.createDefaultInstance()
                                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                            .withObjectIndenter(indenter)
                            .withArrayIndenter(indenter));
            json.writeStartObject();
            body.write(new JsonLines(json));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.append('\n').toString();
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    /// A number as short as it can be without losing a digit.
    void number(String name, double value) throws IOException {
        json.writeFieldName(name);
        if (value == Math.rint(value) && Math.abs(value) < PLAIN) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }

    void whole(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    void flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void section(String name, Body body) throws IOException {
        json.writeObjectFieldStart(name);
        body.write(this);
        json.writeEndObject();
    }

    <T> void section(String name, Optional<T> value, Item<T> item) throws IOException {
        if (value.isPresent()) {
            T present = value.get();
            section(name, inner -> item.write(inner, present));
        }
    }

    <T> void sections(String name, Collection<T> values, Item<T> item) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            item.write(this, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    <T> void sections(String name, Map<String, T> values, Item<T> item) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, T> entry : values.entrySet()) {
            section(entry.getKey(), inner -> item.write(inner, entry.getValue()));
        }
        json.writeEndObject();
    }

    void texts(String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void texts(String name, Map<String, String> values) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> entry : values.entrySet()) {
            text(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    void numbers(String name, Map<String, Double> values) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Double> entry : values.entrySet()) {
            number(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }
}
