package isoscope.runs.file;

import isoscope.runs.table.TableReader;
import isoscope.words.Words;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Unpacked bytes that end in an error where there are more than any file of runs has: a small packed file may unpack to
/// more than any disk holds, and to more than anybody waits for.
final class BoundedStream extends FilterInputStream {
    /// The most bytes of an unpacked file.
    private static final long LIMIT = 8_000_000_000L;

    /// The most bytes of an unpacked file for each of the packed one; tables of numbers have 3 to 30.
    private static final int RATIO = 200;

    /// As many unpacked bytes may be packed as tightly as they like.
    private static final long SMALL = 100_000_000;

    private final TableReader.Bytes packed;
    private long seen;

    /// Passes on what `in` gives.
    ///
    /// @param packed the bytes it is unpacked from
    BoundedStream(InputStream in, TableReader.Bytes packed) {
        super(in);
        this.packed = packed;
    }

    /// A limit was passed.
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        TooLong(String message) {
            super(message);
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
            throw new TooLong(Words.of("more than %,d bytes unpacked", LIMIT));
        }
        if (seen > SMALL && seen / RATIO > packed.passed()) {
            throw new TooLong(
                    Words.of("a gzip file that unpacks to more than %d times its size", RATIO));
        }
    }
}
