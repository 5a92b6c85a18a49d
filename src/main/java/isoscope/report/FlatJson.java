package isoscope.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import isoscope.quantity.Series;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The values of a JSON object by their path, such as `/parameters/alpha/value`, each with its place in the text.
/// Lists are passed over, but for those of numbers that the resamples of a fit are.
///
/// @param values in the order of the text
/// @param lists numbers by their path; NaN for what is none
record FlatJson(Map<String, Value> values, Map<String, Series> lists) {
    private static final int MOST_VALUES = 10_000;
    private static final String LISTS = "/resampled/constants/";
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(16)
                                    .maxNumberLength(100)
                                    .maxStringLength(100_000)
                                    .maxNameLength(1000)
                                    .build())
                    .build();

    /// A value.
    ///
    /// @param text as it stands there; of an object or a list its bracket
    /// @param kind what it is
    /// @param line from 1
    /// @param column from 1
    record Value(String text, Kind kind, int line, int column) {}

    /// What a value is.
    enum Kind {
        /// A number.
        NUMBER,
        /// Quoted text.
        TEXT,
        /// An object, a list, a truth value or null.
        OTHER
    }

    /// Reads one object.
    ///
    /// @throws JsonParseException when the bytes are not JSON, or more or deeper than is read
    /// @throws IOException when they are not text
    static FlatJson read(byte[] bytes) throws IOException {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            Map<String, Value> values = new LinkedHashMap<>();
            Map<String, Series> lists = new LinkedHashMap<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    values.put(path(parser, token), value(parser, token));
                }
                if (token == JsonToken.START_ARRAY) {
                    String path = path(parser, token);
                    if (path.startsWith(LISTS)) {
                        lists.put(path, numbers(parser));
                    } else {
                        parser.skipChildren();
                    }
                }
                if (values.size() > MOST_VALUES) {
                    throw new JsonParseException(parser, "more than 10,000 values");
                }
            }
            return new FlatJson(values, lists);
        }
    }

    /// The numbers of the list that has just begun; what is none of them is NaN.
    private static Series numbers(JsonParser parser) throws IOException {
        double[] numbers = new double[Resampled.MOST];
        int count = 0;
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY && token != null;
                token = parser.nextToken()) {
            if (count == numbers.length) {
                throw new JsonParseException(parser, "a list of more than 2,000 numbers");
            }
            numbers[count++] = number(parser, token);
            parser.skipChildren();
        }
        return Series.of(Arrays.copyOf(numbers, count));
    }

    private static double number(JsonParser parser, JsonToken token) throws IOException {
        if (token.isNumeric()) {
            return parser.getDoubleValue();
        }
        return token == JsonToken.VALUE_STRING && parser.getText().equals("Infinity")
                ? Double.POSITIVE_INFINITY
                : Double.NaN;
    }

    /// The value at a path, or null.
    @Nullable Value at(String path) {
        return values.get(path);
    }

    /// The names of the members of the object at a path, in order.
    List<String> members(String path) {
        return values.keySet().stream()
                .filter(key -> key.startsWith(path + "/"))
                .map(key -> key.substring(path.length() + 1))
                .filter(key -> key.indexOf('/') < 0)
                .toList();
    }

    /// The path of the value the parser stands at; an object or list that has just begun is at its parent's.
    private static String path(JsonParser parser, JsonToken token) {
        var context = parser.getParsingContext();
        return (token.isStructStart() ? context.getParent() : context).pathAsPointer().toString();
    }

    private static Value value(JsonParser parser, JsonToken token) throws IOException {
        JsonLocation place = parser.currentTokenLocation();
        Kind kind =
                token.isNumeric()
                        ? Kind.NUMBER
                        : token == JsonToken.VALUE_STRING ? Kind.TEXT : Kind.OTHER;
        return new Value(parser.getText(), kind, place.getLineNr(), place.getColumnNr());
    }
}
