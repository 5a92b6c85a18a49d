package isoscope.cli;

import isoscope.fit.resample.BootstrapProgress;
import isoscope.fit.resample.Ensemble;
import isoscope.quantity.Words;
import java.io.PrintStream;
import java.util.function.Supplier;

/// Tells on a terminal how many resamples are fitted.
final class ResampleProgress implements BootstrapProgress, AutoCloseable {
    private static final int PARTS = 100;

    private final TerminalLine line;
    private int told;

    /// @param terminal where the line is written
    ResampleProgress(PrintStream terminal) {
        line = new TerminalLine(terminal);
    }

    @Override
    public void done(int done, int total, Supplier<Ensemble> soFar) {
        int part = (int) ((long) PARTS * done / total);
        if (part > told) {
            told = part;
            line.show(Words.of("Resampling %,d of %,d", done, total));
        }
    }

    /// Wipes the line away.
    @Override
    public void close() {
        line.close();
    }
}
