package isoscope.saved;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.saved.SessionOutcome.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it writes a session leaves the one before or the one after, whole. How often it is
/// killed is `-Disoscope.kills=200`.
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("isoscope.kills", 200);
    private static final int PATIENCE_SECONDS = 60;
    private static final double MOST_MILLIS = 40;

    @TempDir private Path folder;

    @Test
    @Timeout(600)
    void theOldOrTheNewFileIsAlwaysWhole() throws IOException, InterruptedException {
        Path file = folder.resolve("study.isoscope");
        SavedSession one = EndlessWriter.session(1);
        SavedSession other = EndlessWriter.session(2);
        SessionFile.write(file, one);
        SplittableRandom random = new SplittableRandom(7);
        Set<SavedSession> found = new HashSet<>();
        int inTheMiddle = 0;
        for (int i = 0; i < KILLS; i++) {
            kill(file, random.nextDouble(MOST_MILLIS));

            assertThat(SessionFile.read(file))
                    .isInstanceOfSatisfying(Read.class, read -> found.add(read.session()));
            inTheMiddle += clearParts();
        }
        assertThat(found).isSubsetOf(one, other);
        assertThat(inTheMiddle).as("kills in the middle of a write").isGreaterThan(KILLS / 10);
    }

    /// Starts the program and kills it some time after its first write.
    private static void kill(Path file, double millis) throws IOException, InterruptedException {
        Object before = Files.readAttributes(file, "unix:ino").get("ino");
        Process process = new ProcessBuilder(command(file)).inheritIO().start();
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (before.equals(Files.readAttributes(file, "unix:ino").get("ino"))) {
                assertThat(process.isAlive()).isTrue();
                assertThat(System.nanoTime()).isLessThan(end);
                TimeUnit.MILLISECONDS.sleep(1);
            }
            TimeUnit.NANOSECONDS.sleep((long) (millis * 1e6));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static List<String> command(Path file) {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                file.toString());
    }

    /// Removes what was half written; says how often that was so.
    private int clearParts() throws IOException {
        List<Path> parts = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(path -> path.toString().endsWith(".part")).forEach(parts::add);
        }
        for (Path part : parts) {
            Files.delete(part);
        }
        return parts.isEmpty() ? 0 : 1;
    }
}
