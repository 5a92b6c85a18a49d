package isoscope.report;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The outcome of reading a saved fit, a file of schema `isoscope.fit/1`.
public sealed interface FitFile {
    /// The law of the fit, with every digit it was saved with. Its id is the name of the file, such as `runs-fit.json`,
    /// its name says which data it was fitted to, and its family is `saved`.
    record Read(Law law) implements FitFile {}

    /// The file holds no law that can be used.
    record Unreadable(FitFileProblem problem) implements FitFile {}

    /// Reads a file, whatever it holds: at most 16 MB of it, and no more than a fit has.
    static FitFile read(Path file) {
        return read(file, List.of());
    }

    /// Reads a file, whatever it holds, into a law to stand beside others.
    ///
    /// @param beside laws whose ids and names it must not have
    static FitFile read(Path file, List<? extends Law> beside) {
        return new FitFileReader(file, beside).read();
    }

    /// Whether a file says at its beginning that it is a saved fit, whatever else is in it.
    static boolean isFit(Path file) {
        return new FitFileReader(file, List.of()).saysSo();
    }

    /// The laws of the resamples that a file holds beside its law; empty where it holds none, as files saved without
    /// intervals do.
    static Optional<ResampledLaws> resampled(Path file) {
        return new FitFileReader(file, List.of()).resampled();
    }
}
