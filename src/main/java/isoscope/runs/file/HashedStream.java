package isoscope.runs.file;

import isoscope.runs.table.ReadWatch;
import isoscope.runs.table.TableReader;
import isoscope.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/// Bytes that pass by and their SHA-256. Whatever is made of them, reading ends here once it is called off.
final class HashedStream extends DigestInputStream implements TableReader.Bytes {
    // One thread reads, another may look.
    private final AtomicLong passed = new AtomicLong();

    private final ReadWatch watch;
    private volatile boolean rowsTold;

    /// @param watch is told how many bytes passed as long as nobody tells rows, and may call reading off
    HashedStream(InputStream in, ReadWatch watch) {
        super(in, sha256());
        this.watch = watch;
    }

    /// Reading was called off.
    static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1;

        Cancelled() {
            super(Words.of("reading was cancelled"));
        }
    }

    /// From here on somebody else tells how far reading is: in rows.
    void rowsAreTold() {
        rowsTold = true;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        passed.addAndGet(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (watch.cancelled()) {
            throw new Cancelled();
        }
        int read = super.read(bytes, offset, length);
        long all = passed.addAndGet(Math.max(0, read));
        if (!rowsTold) {
            watch.at(0, all);
        }
        return read;
    }

    @Override
    public long passed() {
        return passed.get();
    }

    /// Reads what is left and gives the hash of everything, in lower-case hexadecimal.
    @Override
    public String finish() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
