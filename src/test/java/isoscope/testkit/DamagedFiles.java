package isoscope.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Files that are nearly right, read one after the other. Their number is `-Disoscope.fuzz=200000`, the seed
/// `-Disoscope.fuzzSeed=1`.
public final class DamagedFiles {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long MOST_GROWTH = 100_000_000;
    private static final int INPUTS = Integer.getInteger("isoscope.fuzz", 150);
    private static final long SEED = Long.getLong("isoscope.fuzzSeed", 1);

    private DamagedFiles() {}

    /// Looks at the outcome of reading a damaged file.
    @FunctionalInterface
    public interface Check {
        /// Reads the file and looks at the outcome.
        ///
        /// @param input which one it is, from 0
        void of(Path file, byte[] bytes, int input) throws IOException;
    }

    /// Damages whole files, one after the other, and looks at what comes of each. None may take long, and none may leave
    /// anything behind in memory.
    ///
    /// @param file where each stands
    /// @param whole the files to damage
    public static void each(Path file, List<byte[]> whole, Check check) throws IOException {
        Mutations mutations = new Mutations(whole, SEED);
        long before = Heap.used();
        for (int i = 0; i < INPUTS; i++) {
            int input = i;
            byte[] bytes = mutations.next();
            Files.write(file, bytes);
            assertTimeoutPreemptively(
                    LONGEST,
                    () -> check.of(file, bytes, input),
                    "input %d of seed %d, %s".formatted(i, SEED, file));
        }
        assertThat(Heap.used() - before).as("growth of the heap").isLessThan(MOST_GROWTH);
    }
}
