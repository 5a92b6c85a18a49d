package isoscope.bench;

import isoscope.runs.Run;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of very many generated runs, the same each time.
final class ManyRunsFile {
    private ManyRunsFile() {}

    /// Writes a file of so many runs: name, parameters, tokens, loss.
    static Path of(int count) throws IOException {
        Path file = Path.of("target", "runs-" + count + ".csv");
        Files.createDirectories(file.getParent());
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("run,N,D,loss\n");
            for (Run run : BenchRuns.generated(count)) {
                writer.write(
                        "run-%s,%s,%s,%s%n"
                                .formatted(run.id(), run.parameters(), run.tokens(), run.loss()));
            }
        }
        return file;
    }
}
