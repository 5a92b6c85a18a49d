package isoscope.report;

import isoscope.law.Law;
import java.nio.file.Path;

/// What came of reading a saved fit, a file of schema `isoscope.fit/1`.
public sealed interface FitFile {
    /// The law of the fit, with every digit it was saved with. Its id is the name of the file, such as `runs-fit.json`,
    /// its name says which data it was fitted to, and its family is `saved`.
    record Read(Law law) implements FitFile {}

    /// The file holds no law that can be used.
    record Unreadable(FitFileProblem problem) implements FitFile {}

    /// Reads a file, whatever it holds: at most 16 MB of it, and no more than a fit has.
    static FitFile read(Path file) {
        return new FitFileReader(file).read();
    }
}
