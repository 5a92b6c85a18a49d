package isoscope.saved;

import isoscope.json.Kind;
import isoscope.json.Members;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The content of a file inside a session: text as its lines, anything else in base64. Either gives the same bytes back.
final class ContentJson {
    /// Nothing.
    static final Bytes BLANK = Bytes.of("");

    /// The content as it stands in the file.
    static final Kind<Bytes> KIND = Kind.object(BLANK, ContentJson::content);

    private static final Kind<List<String>> LINES = Kind.list(Kind.TEXT);
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");
    private static final int MOST_LINES = 400_000;
    private static final int LINE = 76;
    private static final byte[] END = {'\n'};

    private ContentJson() {}

    private static Bytes content(Members json, Bytes given) throws IOException {
        Optional<List<String>> lines = lines(given);
        List<String> encoded =
                json.unless(
                        List.of(), "base64", LINES, lines.isPresent() ? List.of() : encoded(given));
        return encoded.isEmpty()
                ? Bytes.of(String.join("\n", json.member("lines", LINES, lines.orElse(List.of()))))
                : Bytes.of(Base64.getDecoder().decode(String.join("", encoded)));
    }

    private static List<String> encoded(Bytes content) {
        byte[] text = Base64.getMimeEncoder(LINE, END).encode(content.toArray());
        return new String(text, StandardCharsets.ISO_8859_1).lines().toList();
    }

    private static Optional<List<String>> lines(Bytes content) {
        return content.text()
                .filter(text -> !NO_TEXT.matcher(text).find())
                .map(text -> List.of(text.split("\n", -1)))
                .filter(lines -> lines.size() <= MOST_LINES);
    }
}
