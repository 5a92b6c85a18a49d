package isoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {
    private static final String WIPE = "\r\u001B[K";

    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aLargeFileIsToldInOneLineThatIsWipedAwayAtTheEnd() throws IOException {
        Path file = file(120_000_000);
        try (ProgressLine line = new ProgressLine(file, terminal())) {
            line.at(0, 2_000_000);
            line.at(1_204_000, 64_000_000);
            line.at(1_204_100, 64_000_100);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "%1$sReading %2$s, 2 of 120 MB%1$sReading %2$s, 1,204,000 rows, 64 of 120 MB%1$s"
                                .formatted(WIPE, file));
    }

    @Test
    void aSmallFileIsReadInSilence() throws IOException {
        try (ProgressLine line = new ProgressLine(file(19_000_000), terminal())) {
            line.at(1_024, 10_000_000);
        }
        assertThat(out.size()).isZero();
    }

    @Test
    void resamplingIsToldByTheHundredthAndWipedAway() {
        try (ResampleProgress progress = new ResampleProgress(terminal())) {
            for (int done : new int[] {0, 3, 10, 12, 320}) {
                progress.done(
                        done,
                        1000,
                        () -> {
                            throw new AssertionError("nobody asked");
                        });
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "%1$sResampling 10 of 1,000%1$sResampling 320 of 1,000%1$s"
                                .formatted(WIPE));
    }

    private PrintStream terminal() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private Path file(long size) throws IOException {
        Path file = folder.resolve("big.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(size);
        }
        return file;
    }
}
