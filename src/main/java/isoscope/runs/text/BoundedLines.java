package isoscope.runs.text;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The lines of a text, ended by LF, CR or CRLF, none of them held longer than [#LONGEST].
public final class BoundedLines {
    /// The most characters of a line that are kept.
    public static final int LONGEST = 1_000_000;

    /// The most characters of a line that are read. A text without line ends is given up there, not read to its end.
    public static final int FARTHEST = 16 * LONGEST;

    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int filled;
    private int position;
    private int number;

    /// The lines of a text that begins where the reader stands.
    public BoundedLines(Reader reader) {
        this.reader = reader;
    }

    /// One line.
    ///
    /// @param number in the file, from 1
    /// @param text without its end, and without what is beyond [#LONGEST]
    /// @param length in characters of all that was read of it
    public record Line(int number, String text, int length) {
        /// Whether the rest of the line was thrown away.
        public boolean cut() {
            return length > LONGEST;
        }

        /// Whether the line was given up: what comes next is no line of its own.
        public boolean endless() {
            return length > FARTHEST;
        }
    }

    /// The next line, or null at the end. There is none after an endless one.
    public @Nullable Line next() throws IOException {
        if (number == 0) {
            skipByteOrderMark();
        }
        int first = read();
        if (first == END) {
            return null;
        }
        number++;
        int end = lineEnd();
        if (end < filled && buffer[end] == '\n') {
            String whole = new String(buffer, position - 1, end - position + 1);
            position = end + 1;
            return new Line(number, whole, whole.length());
        }
        return pieced(first);
    }

    /// Where the line under way ends in the buffer, or the end of the buffer.
    private int lineEnd() {
        int end = position - 1;
        while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    /// A line that ends beyond the buffer, or in another way than with LF, character by character.
    private Line pieced(int first) throws IOException {
        StringBuilder text = new StringBuilder();
        int length = 0;
        int c = first;
        while (c != END && c != '\n' && c != '\r' && length <= FARTHEST) {
            if (length < LONGEST) {
                text.append((char) c);
            }
            length++;
            c = read();
        }
        if (c == '\r') {
            skipLineFeed();
        }
        return new Line(number, text.toString(), length);
    }

    private void skipByteOrderMark() throws IOException {
        if (read() != BYTE_ORDER_MARK && filled > 0) {
            position--;
        }
    }

    private void skipLineFeed() throws IOException {
        if (read() != '\n' && filled > 0) {
            position--;
        }
    }

    private int read() throws IOException {
        if (position == filled) {
            filled = reader.read(buffer);
            position = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[position++];
    }
}
