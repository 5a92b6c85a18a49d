package isoscope.saved;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.saved.SessionOutcome.Read;
import isoscope.saved.SessionOutcome.Refused;
import isoscope.testkit.Mutations;
import isoscope.testkit.Sessions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whatever a session file holds, reading it ends in a value. The number of files is `-Disoscope.fuzz=200000`, the seed
/// `-Disoscope.fuzzSeed=1`.
class DamagedSessionsTest {
    private static final int INPUTS = Integer.getInteger("isoscope.fuzz", 1_000);
    private static final long SEED = Long.getLong("isoscope.fuzzSeed", 1);
    private static final int WHOLE = 20;

    @Test
    void everyMutationOfASessionEndsInAnOutcome() throws IOException {
        Mutations mutations = new Mutations(seeds(), SEED);
        int read = 0;
        for (int i = 0; i < INPUTS; i++) {
            read += check(SessionFile.read(mutations.next()));
        }
        assertThat(read).as("sessions that were damaged and read").isBetween(1, INPUTS - 1);
    }

    /// 1 for a file that was read.
    private static int check(SessionOutcome outcome) throws IOException {
        return switch (outcome) {
            case Read(SavedSession session, Optional<Recovery> recovery, _) -> {
                byte[] text = SessionText.of(session, recovery).getBytes(StandardCharsets.UTF_8);
                assertThat(SessionFile.read(text))
                        .isEqualTo(new Read(session, recovery, List.of()));
                yield 1;
            }
            case Refused refused -> {
                assertThat(refused.reason()).doesNotContain("\n").hasSizeLessThan(1000);
                assertThat(refused.help()).isNotBlank();
                yield 0;
            }
        };
    }

    private static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        seeds.add(Files.readAllBytes(Path.of("src/test/resources/sessions/version-1.isoscope")));
        Sessions sessions = new Sessions(SEED);
        for (int i = 0; i < WHOLE; i++) {
            String text = SessionText.of(sessions.next(), Optional.empty());
            seeds.add(text.getBytes(StandardCharsets.UTF_8));
        }
        return seeds;
    }
}
