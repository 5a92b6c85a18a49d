package isoscope.cli;

import isoscope.words.Words;
import picocli.CommandLine.Option;

/// The option that says how many threads work at what is done again and again.
final class ThreadOptions {
    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "Number of threads; results do not depend on it. Default: one per core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /// How many.
    int count() {
        return threads;
    }

    /// Fails before any work is done when the number makes no sense.
    void check() {
        if (threads < 1) {
            throw Usage.wrong(Words.of("--threads: found %d, expected 1 or more", threads));
        }
    }
}
