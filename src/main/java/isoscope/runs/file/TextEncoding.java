package isoscope.runs.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// Tells the encoding of a text by its first bytes: a byte-order mark, or the NUL bytes that every second byte of UTF-16
/// is in most texts. Anything else is taken for UTF-8.
final class TextEncoding {
    private TextEncoding() {}

    /// The characters of a text without its byte-order mark. Malformed bytes become U+FFFD, which tells the line they
    /// stand in; a reporting decoder cannot.
    ///
    /// @param start the first of its bytes, which are still to be read
    static Reader reader(InputStream bytes, byte[] start) throws IOException {
        Charset encoding = of(start);
        bytes.skipNBytes(Math.min(start.length, markLength(start, encoding)));
        return new InputStreamReader(bytes, encoding);
    }

    private static int markLength(byte[] start, Charset encoding) {
        byte[] mark = "\uFEFF".getBytes(encoding);
        return Arrays.mismatch(mark, start) == mark.length || Arrays.equals(mark, start)
                ? mark.length
                : 0;
    }

    static Charset of(byte[] start) {
        String hex = HexFormat.of().formatHex(start);
        if (hex.startsWith("fffe0000")) {
            return StandardCharsets.UTF_32LE;
        }
        if (hex.startsWith("0000feff")) {
            return StandardCharsets.UTF_32BE;
        }
        if (hex.startsWith("fffe") || areNul(start, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        return hex.startsWith("feff") || areNul(start, 0)
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    /// Whether most bytes are NUL at even or odd places, and none at the others.
    private static boolean areNul(byte[] start, int place) {
        int nul = 0;
        int others = 0;
        for (int i = 0; i + 1 < start.length; i += 2) {
            nul += start[i + place] == 0 ? 1 : 0;
            others += start[i + 1 - place] == 0 ? 1 : 0;
        }
        return start.length >= 8 && others == 0 && 2 * nul > 0.9 * start.length;
    }
}
