package isoscope.runs.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/// A parser that weighs what it reads: an object is held whole, so it must not be as large as a file can be.
final class CountedTokens extends JsonParserDelegate {
    /// The most that one object may weigh: some hundred megabytes once it is read.
    private static final long HEAVIEST = 6_000_000;

    /// As many characters weigh as much as a token.
    private static final int CHARACTERS = 32;

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
        weight++;
        if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
            weight += getTextLength() / CHARACTERS;
        }
        if (weight > limit) {
            throw new StreamConstraintsException("an object of several million values");
        }
        return token;
    }
}
