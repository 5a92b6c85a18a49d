package isoscope.runs.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes that end in an error beyond [#LIMIT]: a small packed file may unpack to more than any disk holds.
final class BoundedStream extends FilterInputStream {
    /// The most bytes of an unpacked file.
    static final long LIMIT = 8_000_000_000L;

    private long seen;

    /// Passes on what `in` gives.
    BoundedStream(InputStream in) {
        super(in);
    }

    /// The limit was passed.
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("more than " + LIMIT + " bytes");
        }
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws TooLong {
        seen += read;
        if (seen > LIMIT) {
            throw new TooLong();
        }
    }
}
