package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.Run;
import isoscope.runs.table.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever a file holds, reading it ends in a value. The number of files is
/// `-Disoscope.fuzz=200000`, the seed `-Disoscope.fuzzSeed=1`.
class FuzzTest {
    private static final int INPUTS = Integer.getInteger("isoscope.fuzz", 3_000);
    private static final long SEED = Long.getLong("isoscope.fuzzSeed", 1);

    @Test
    @Timeout(3_600)
    void everyMutationOfEveryFixtureEndsInAnOutcome() throws IOException {
        List<String> names = new ArrayList<>();
        List<byte[]> seeds = new ArrayList<>();
        for (Path file : fixtures()) {
            names.add(file.getFileName().toString());
            seeds.add(Files.readAllBytes(file));
        }
        Mutations mutations = new Mutations(seeds, SEED);
        for (int i = 0; i < INPUTS; i++) {
            byte[] bytes = mutations.next();
            check(
                    RunFile.read(
                            names.get(i % names.size()),
                            new ByteArrayInputStream(bytes),
                            ReadOptions.STANDARD));
        }
    }

    private static void check(LoadOutcome outcome) {
        switch (outcome) {
            case Loaded loaded -> {
                assertThat(loaded.runs().runs()).isNotEmpty();
                assertThat(loaded.rowsAccepted()).isLessThanOrEqualTo(loaded.rowsRead());
                assertThat(loaded.runs().runs()).allSatisfy(FuzzTest::isSound);
            }
            case Refused unusable ->
                    assertThat(unusable.problems())
                            .isNotEmpty()
                            .allSatisfy(problem -> assertThat(problem.expected()).isNotBlank());
        }
    }

    private static void isSound(Run run) {
        assertThat(run.loss()).isBetween(1e-6, 100.);
        assertThat(run.compute()).isBetween(1., 1e35);
        assertThat(run.id().length()).isLessThan(10_000);
    }

    /// The layouts, the malformed files and the samples, but for those that are large.
    private static List<Path> fixtures() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder :
                List.of("src/test/resources/layouts", "src/test/resources/malformed")) {
            try (Stream<Path> found = Files.list(Path.of(folder))) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        files.add(Path.of("samples", "cerebras-gpt.csv"));
        return files;
    }
}
