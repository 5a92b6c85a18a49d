package isoscope.runs.csv;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The lines of a text, ended by LF, CR or CRLF, none of them held longer than [#LONGEST].
final class BoundedLines {
    /// The most characters of a line that are kept.
    static final int LONGEST = 1_000_000;

    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int filled;
    private int position;
    private int number;

    BoundedLines(Reader reader) {
        this.reader = reader;
    }

    /// One line.
    ///
    /// @param number in the file, from 1
    /// @param text without its end
    /// @param cut whether the line was longer than [#LONGEST] and its rest thrown away
    record Line(int number, String text, boolean cut) {}

    /// The next line, or null at the end.
    @Nullable Line next() throws IOException {
        if (number == 0) {
            skipByteOrderMark();
        }
        int first = read();
        if (first == END) {
            return null;
        }
        number++;
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        int c = first;
        while (c != END && c != '\n' && c != '\r') {
            cut |= text.length() == LONGEST;
            if (!cut) {
                text.append((char) c);
            }
            c = read();
        }
        if (c == '\r') {
            skipLineFeed();
        }
        return new Line(number, text.toString(), cut);
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
