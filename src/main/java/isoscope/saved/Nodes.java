package isoscope.saved;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import isoscope.saved.Node.Items;
import isoscope.saved.Node.Members;
import isoscope.saved.Node.Place;
import isoscope.saved.Node.Text;
import isoscope.saved.Node.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads one JSON value, no deeper and no longer than a session is.
final class Nodes {
    private static final int MOST = 1_000_000;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(16)
                                    .maxNumberLength(100)
                                    .maxStringLength(SessionFormat.MOST_BYTES)
                                    .maxNameLength(10_000)
                                    .build())
                    .build();

    private final JsonParser parser;
    private int read;

    private Nodes(JsonParser parser) {
        this.parser = parser;
    }

    /// Reads a whole text.
    ///
    /// @throws JsonParseException when it is not JSON, or more or deeper than is read
    /// @throws IOException when the bytes are not text
    static Node read(byte[] bytes) throws IOException {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            if (parser.nextToken() == null) {
                throw new JsonParseException(parser, "nothing");
            }
            Node node = new Nodes(parser).node();
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "something behind its end");
            }
            return node;
        }
    }

    private Node node() throws IOException {
        if (++read > MOST) {
            throw new JsonParseException(parser, "more than 1,000,000 values");
        }
        Place place = place();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new Members(members(), place);
            case START_ARRAY -> new Items(items(), place);
            case VALUE_STRING -> new Text(parser.getText(), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Numeral(parser.getText(), place);
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> new Word(parser.getText(), place);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Map<String, Node> members() throws IOException {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
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

    private Place place() {
        JsonLocation where = parser.currentTokenLocation();
        return new Place(where.getLineNr(), where.getColumnNr());
    }
}
