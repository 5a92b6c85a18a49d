package isoscope.runs.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.words.Words;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The objects of a JSON text one by one: those of its one array, or those that follow each other. Depth, numbers,
/// names, text and the size of an object are bounded, so that no text can exhaust the memory. NaN and Infinity are
/// numbers, as Python writes them.
final class JsonObjects implements ObjectSource {
    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(1_000_000)
                    .maxNameLength(4_096)
                    .maxNumberLength(1_000)
                    .maxDocumentLength(2_000_000_000L)
                    .build();

    private static final ObjectMapper MAPPER =
            new ObjectMapper(
                            JsonFactory.builder()
                                    // Names come from strangers and would stay for good.
                                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                                    .streamReadConstraints(LIMITS)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final CountedTokens parser;

    JsonObjects(Reader text) throws IOException {
        parser = new CountedTokens(MAPPER.createParser(text));
        // The rest of the file is still wanted for its hash.
        parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    }

    @Override
    public @Nullable Next next() throws IOException {
        parser.begin();
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.END_ARRAY
                    || (token == JsonToken.START_ARRAY
                            && parser.getParsingContext().getParent().inRoot())) {
                token = parser.nextToken();
            }
            return token == null ? null : read(token);
        } catch (StreamConstraintsException e) {
            return new Next.Broken(
                    problem(
                            Code.TOO_LONG,
                            e.getOriginalMessage(),
                            Words.of(
                                    "JSON of at most 100 levels, with one small object per line or row")));
        } catch (MismatchedInputException _) {
            return new Next.Broken(
                    problem(
                            Code.DUPLICATE_COLUMN,
                            Words.of("\"%s\" twice in one object", parser.currentName()),
                            Words.of("each name once; rename or remove one of them")));
        } catch (JsonProcessingException e) {
            return new Next.Broken(
                    problem(
                            Code.NOT_JSON,
                            e.getOriginalMessage(),
                            Words.of("JSON; check that the file is whole")));
        }
    }

    @Override
    public long weight() {
        return parser.weight();
    }

    private Next read(JsonToken token) throws IOException {
        int line = line();
        JsonNode node = MAPPER.readTree(parser);
        return token == JsonToken.START_OBJECT
                ? new Next.Found(line, node)
                : new Next.Odd(
                        new RowProblem(
                                line,
                                "",
                                Code.NOT_JSON,
                                node.toString(),
                                Words.of("an object, {…}")));
    }

    private RowProblem problem(Code code, String found, String expected) {
        return new RowProblem(line(), "", code, found, expected);
    }

    private int line() {
        return Math.max(0, parser.currentTokenLocation().getLineNr());
    }
}
