package isoscope.runs;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.quantity.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Runs of several files as one set.
class RunSetTest {
    @Test
    void headersThatFilesDisagreeOnMeanNothing() {
        RunSet one =
                new RunSet(
                        "one",
                        List.of(),
                        Map.of("Na", Quantity.PARAMETERS, "seen", Quantity.TOKENS));
        RunSet other = new RunSet("other", List.of(), Map.of("Na", Quantity.TOKENS));
        assertThat(RunSet.joined("both", List.of(one, other)).headers())
                .isEqualTo(Map.of("seen", Quantity.TOKENS));
    }
}
