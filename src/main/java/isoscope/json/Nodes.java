package isoscope.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads one JSON value, no deeper and no longer than is sound.
public final class Nodes {
    private static final int MOST = 1_000_000;
    private static final int LONGEST_TEXT = 64 << 20;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(16)
                                    .maxNumberLength(100)
                                    .maxStringLength(LONGEST_TEXT)
                                    .maxNameLength(10_000)
                                    .build())
                    .build();

    private final JsonParser parser;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private int read;

    private Nodes(JsonParser parser) {
        this.parser = parser;
    }

    /// Reads a whole text.
    ///
    /// @param expected a description of what it should be, for a message
    /// @throws JsonFormatException when it is not JSON, or more or deeper than is read
    /// @throws IOException when the bytes are not text
    public static Node read(byte[] bytes, String expected) throws IOException {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            if (parser.nextToken() == null) {
                throw new JsonParseException(parser, "nothing");
            }
            Node node = new Nodes(parser).node();
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, Words.of("something behind its end"));
            }
            return node;
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new JsonFormatException(
                    place == null ? 0 : Math.max(0, place.getLineNr()),
                    place == null ? 0 : Math.max(0, place.getColumnNr()),
                    Words.of("what is not JSON (%s)", e.getOriginalMessage()),
                    expected);
        }
    }

    private Node node() throws IOException {
        if (++read > MOST) {
            throw new JsonParseException(parser, Words.of("more than 1,000,000 values"));
        }
        JsonLocation place = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        Node.Type type =
                switch (token) {
                    case START_OBJECT -> Node.Type.OBJECT;
                    case START_ARRAY -> Node.Type.LIST;
                    case VALUE_STRING -> Node.Type.TEXT;
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Type.NUMBER;
                    case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> Node.Type.WORD;
                    case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                            throw new IllegalStateException("no value begins with " + token);
                };
        return new Node(
                type,
                token.isScalarValue() ? whole(parser.getText()) : "",
                type == Node.Type.OBJECT ? members() : Map.of(),
                type == Node.Type.LIST ? items() : List.of(),
                place.getLineNr(),
                place.getColumnNr());
    }

    /// A text as it is, unless it holds half of a letter, which no file can hold when it is written again.
    private String whole(String text) throws JsonParseException {
        if (!encoder.canEncode(text)) {
            throw new JsonParseException(parser, Words.of("a text with a lone surrogate"));
        }
        return text;
    }

    private Map<String, Node> members() throws IOException {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = whole(parser.currentName());
            parser.nextToken();
            members.put(name, node());
        }
        return members;
    }

    private List<Node> items() throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return items;
    }
}
