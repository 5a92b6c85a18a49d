package isoscope.cli;

import isoscope.words.Words;
import java.io.PrintStream;

/// Tells on a terminal how many of a number of alike things are done.
final class CountedLine implements AutoCloseable {
    private static final int PARTS = 100;

    private final String doing;
    private final TerminalLine line;
    private int told;

    /// @param doing the work, such as "Resampling"
    /// @param terminal where the line is written
    CountedLine(String doing, PrintStream terminal) {
        this.doing = doing;
        line = new TerminalLine(terminal);
    }

    /// So many are done.
    void at(int done, int total) {
        int part = (int) ((long) PARTS * done / total);
        if (part > told) {
            told = part;
            line.show(Words.of("%s %,d of %,d", doing, done, total));
        }
    }

    /// Wipes the line away.
    @Override
    public void close() {
        line.close();
    }
}
