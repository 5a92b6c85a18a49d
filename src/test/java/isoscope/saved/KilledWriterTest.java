package isoscope.saved;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.saved.SessionOutcome.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it writes a session leaves the one before or the one after, whole, and the next start
/// removes what was half written. How often it is
/// killed is `-Disoscope.kills=200`.
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("isoscope.kills", 12);
    private static final long PAUSE = 50_000;
    private static final int LANES = 2;
    private static final int PATIENCE_SECONDS = 60;
    private static final double MOST_MILLIS = 30;

    @TempDir private Path folder;

    @Test
    @Timeout(3_600)
    void theOldOrTheNewFileIsAlwaysWhole() throws Exception {
        List<Callable<Integer>> lanes = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            int number = lane;
            lanes.add(() -> kill(number));
        }
        int inTheMiddle = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(LANES)) {
            for (Future<Integer> lane : threads.invokeAll(lanes)) {
                inTheMiddle += lane.get();
            }
        }
        assertThat(inTheMiddle).as("kills in the middle of a write").isGreaterThan(KILLS / 20);
    }

    @Test
    @Timeout(60)
    void aProgramThatIsToldToEndLeavesNothingHalfWritten() throws Exception {
        Path file = folder.resolve("study.isoscope");
        Process process = program(folder, file.toString());
        awaitPart(folder);
        process.destroy();
        process.waitFor();
        assertThat(parts(folder)).isEmpty();
    }

    /// Kills a share of the programs, one after the other, and says how many were in the middle of a write.
    private int kill(int lane) throws IOException, InterruptedException {
        Path place = Files.createDirectory(folder.resolve("lane-" + lane));
        Path file = place.resolve("study.isoscope");
        SavedSession one = EndlessWriter.session(1);
        SavedSession other = EndlessWriter.session(2);
        SessionFile.write(file, one);
        SplittableRandom random = new SplittableRandom(lane);
        int inTheMiddle = 0;
        for (int i = lane; i < KILLS; i += LANES) {
            Process process = program(place, file.toString());
            assertThat(process.getInputStream().read()).isEqualTo('.');
            TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble(MOST_MILLIS) * 1e6));
            if (random.nextBoolean()) {
                awaitPart(place);
            }
            process.destroyForcibly().waitFor();

            assertThat(SessionFile.read(file))
                    .isInstanceOfSatisfying(
                            Read.class, read -> assertThat(read.session()).isIn(one, other));
            inTheMiddle += parts(place).isEmpty() ? 0 : 1;
        }
        program(place).waitFor();
        assertThat(parts(place)).as("left after the next start").isEmpty();
        return inTheMiddle;
    }

    private static Process program(Path place, String... args) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                EndlessWriter.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder program =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        program.environment().put("XDG_CONFIG_HOME", place.resolve("config").toString());
        return program.start();
    }

    /// Waits for a write to begin, so that the program is killed in the middle of it.
    private static void awaitPart(Path place) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (parts(place).isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static List<Path> parts(Path place) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(path -> path.toString().endsWith(".part")).toList();
        }
    }
}
