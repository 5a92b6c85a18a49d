package isoscope.saved;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The content of a file inside a session: text as its lines, anything else in base64. Either gives the same bytes back.
final class ContentJson {
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");
    private static final int MOST_LINES = 400_000;
    private static final int LINE = 76;
    private static final byte[] END = {'\n'};

    private ContentJson() {}

    static void write(JsonLines json, Bytes content) throws IOException {
        Optional<List<String>> lines = lines(content);
        if (lines.isPresent()) {
            json.texts("lines", lines.get());
        } else {
            String text =
                    new String(
                            Base64.getMimeEncoder(LINE, END).encode(content.toArray()),
                            StandardCharsets.ISO_8859_1);
            json.texts("base64", text.lines().toList());
        }
    }

    static Bytes read(Section section) throws SessionFormatException {
        List<String> encoded = section.texts("base64");
        if (encoded.isEmpty()) {
            return Bytes.of(String.join("\n", section.texts("lines")));
        }
        return section.made(() -> Bytes.of(Base64.getDecoder().decode(String.join("", encoded))));
    }

    private static Optional<List<String>> lines(Bytes content) {
        return content.text()
                .filter(text -> !NO_TEXT.matcher(text).find())
                .map(text -> List.of(text.split("\n", -1)))
                .filter(lines -> lines.size() <= MOST_LINES);
    }
}
