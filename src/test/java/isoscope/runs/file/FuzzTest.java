package isoscope.runs.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.Run;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.runs.table.ReadOptions;
import isoscope.runs.table.ReadWatch;
import isoscope.testkit.Heap;
import isoscope.testkit.Mutations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// Whatever a file holds, reading it ends in a value. The number of files is
/// `-Disoscope.fuzz=200000`, the seed `-Disoscope.fuzzSeed=1`.
@Tag("slow")
@Isolated
class FuzzTest {
    /// Far more than any small file takes, even on a machine that has other work. A watchdog ends what takes longer.
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final long MOST_GROWTH = 200_000_000;

    private static final int INPUTS = Integer.getInteger("isoscope.fuzz", 400);
    private static final long SEED = Long.getLong("isoscope.fuzzSeed", 1);

    @Test
    void everyMutationOfEveryFixtureEndsInAnOutcome() throws IOException {
        List<String> names = new ArrayList<>();
        List<byte[]> seeds = new ArrayList<>();
        for (Path file : fixtures()) {
            names.add(file.getFileName().toString());
            seeds.add(Files.readAllBytes(file));
        }
        Mutations mutations = new Mutations(seeds, SEED);
        SplittableRandom random = new SplittableRandom(SEED);
        long before = Heap.used();
        for (int i = 0; i < INPUTS; i++) {
            String name = names.get(i % names.size());
            byte[] bytes = mutations.next();
            ReadOptions options = i % 2 == 0 ? ReadOptions.STANDARD : choosing(random);
            String input = "input %d of seed %d, %s".formatted(i, SEED, name);
            assertTimeoutPreemptively(LONGEST, () -> read(name, bytes, options), input);
        }
        assertThat(Heap.used() - before).as("growth of the heap").isLessThan(MOST_GROWTH);
    }

    private static void read(String name, byte[] bytes, ReadOptions options) throws IOException {
        check(RunFile.read(name, new ByteArrayInputStream(bytes), options));
    }

    private static ReadOptions choosing(SplittableRandom random) {
        return new ReadOptions(headers -> choices(headers, random), ReadWatch.NOBODY);
    }

    /// Choices that somebody might make for columns, right or wrong.
    private static ColumnChoices choices(List<String> headers, SplittableRandom random) {
        ColumnChoices choices = ColumnChoices.NONE;
        if (headers.isEmpty()) {
            return choices;
        }
        for (RunField field : RunField.values()) {
            String header = headers.get(random.nextInt(headers.size()));
            choices =
                    switch (random.nextInt(field.quantity().isPresent() ? 6 : 3)) {
                        case 0 ->
                                choices.with(
                                        field,
                                        new ColumnChoice.Header(
                                                header, Math.pow(10, random.nextInt(-3, 12))));
                        case 1 -> choices.with(field, new ColumnChoice.Header(header));
                        case 2 -> choices;
                        case 3 -> choices.with(field, new ColumnChoice.Fixed(1e9));
                        case 4 -> choices.with(field, new ColumnChoice.RunName());
                        default -> choices.with(field, new ColumnChoice.Nowhere());
                    };
        }
        return choices;
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

    /// The layouts, the texts, the malformed files and the samples, but for those that are large.
    private static List<Path> fixtures() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder :
                List.of(
                        "src/test/resources/layouts",
                        "src/test/resources/texts",
                        "src/test/resources/malformed",
                        "src/test/resources/diagnostics")) {
            try (Stream<Path> found = Files.list(Path.of(folder))) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        for (String sample :
                List.of("cerebras-gpt.csv", "isoflop-synthetic.csv", "known-models.csv")) {
            files.add(Path.of("samples", sample));
        }
        return files;
    }
}
