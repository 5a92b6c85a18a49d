package isoscope.cli;

import isoscope.runs.table.ReadWatch;
import isoscope.words.Words;
import java.io.PrintStream;
import java.nio.file.Path;

/// Tells on a terminal how far the reading of a large file is, in one line that is written over and wiped away at the
/// end.
final class ProgressLine implements ReadWatch, AutoCloseable {
    /// Smaller files are read before anybody wonders.
    private static final long LARGE = 20_000_000;

    private static final int PARTS = 100;
    private static final double MEGABYTE = 1e6;

    private final String name;
    private final long size;
    private final TerminalLine line;
    private long next;

    /// @param file that is read
    /// @param terminal where the line is written
    ProgressLine(Path file, PrintStream terminal) {
        name = file.toString();
        size = file.toFile().length();
        line = new TerminalLine(terminal);
        next = size / PARTS;
    }

    @Override
    public void at(long rows, long bytes) {
        if (size < LARGE || bytes < next) {
            return;
        }
        next = bytes + size / PARTS;
        String counted = rows == 0 ? "" : Words.of("%,d rows, ", rows);
        line.show(
                Words.of(
                        "Reading %s, %s%,.0f of %,.0f MB",
                        name, counted, bytes / MEGABYTE, size / MEGABYTE));
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    /// Wipes the line away.
    @Override
    public void close() {
        line.close();
    }
}
