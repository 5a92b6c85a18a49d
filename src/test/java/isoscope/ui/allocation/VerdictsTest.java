package isoscope.ui.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.ScalingLaw;
import isoscope.testkit.Studies;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private static final ScalingLaw PUBLISHED =
            Studies.published("chinchilla-a3").laws().getFirst();
    private static final ScalingLaw BITS =
            Studies.inBitsPerByte(Studies.fittedSweep().fittedLaw().orElseThrow());

    @Test
    void lossesOfPublishedLawsAreInNatsPerToken() {
        assertThat(Verdicts.of(List.of(PUBLISHED), 1e22).unit()).isEqualTo("in nats/token");
    }

    @Test
    void lossesOfAFitAreInTheUnitOfItsRuns() {
        assertThat(Verdicts.of(List.of(BITS), 1e22).unit()).isEqualTo("in bits/byte");
    }

    @Test
    void columnsInDifferentUnitsSaySo() {
        assertThat(Verdicts.of(List.of(PUBLISHED, BITS), 1e22).unit())
                .isEqualTo("each column in the unit of its law (nats/token or bits/byte)");
    }
}
