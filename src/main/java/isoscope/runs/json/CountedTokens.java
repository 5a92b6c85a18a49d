package isoscope.runs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import isoscope.words.Words;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// A parser that weighs what it reads: an object is held whole, so it must not be as large as a file can be. A value weighs
/// the names of all objects that it stands in, for together they are the name of its column.
final class CountedTokens extends JsonParserDelegate {
    /// The most that one object may weigh: some hundred megabytes once it is read.
    private static final long HEAVIEST = 6_000_000;

    /// As many characters weigh as much as a token.
    private static final int CHARACTERS = 32;

    private final Deque<Integer> outer = new ArrayDeque<>();
    private int path;
    private int name;
    private long weight;
    private long limit = HEAVIEST;

    CountedTokens(JsonParser parser) {
        super(parser);
    }

    /// Begins an object, which has a limit of its own.
    void begin() {
        limit = weight + HEAVIEST;
    }

    /// The weight of all that was read.
    long weight() {
        return weight;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        weight += 1 + characters(token) / CHARACTERS;
        if (weight > limit) {
            throw new StreamConstraintsException(Words.of("an object of several million values"));
        }
        return token;
    }

    private int characters(@Nullable JsonToken token) throws IOException {
        return switch (token) {
            case null -> 0;
            case FIELD_NAME -> {
                name = getTextLength();
                yield name;
            }
            case VALUE_STRING -> getTextLength() + path + name;
            case START_OBJECT -> {
                outer.push(path);
                path += name;
                yield 0;
            }
            case END_OBJECT -> {
                path = outer.pop();
                yield 0;
            }
            default -> path + name;
        };
    }
}
