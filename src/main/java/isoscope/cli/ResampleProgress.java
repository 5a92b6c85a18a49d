package isoscope.cli;

import isoscope.fit.resample.BootstrapProgress;
import isoscope.fit.resample.Ensemble;
import isoscope.words.Words;
import java.io.PrintStream;
import java.util.function.Supplier;

/// Tells on a terminal how many resamples are fitted.
final class ResampleProgress implements BootstrapProgress, AutoCloseable {
    private final CountedLine line;

    /// @param terminal where the line is written
    ResampleProgress(PrintStream terminal) {
        line = new CountedLine(Words.of("Resampling"), terminal);
    }

    @Override
    public void done(int done, int total, Supplier<Ensemble> soFar) {
        line.at(done, total);
    }

    /// Wipes the line away.
    @Override
    public void close() {
        line.close();
    }
}
