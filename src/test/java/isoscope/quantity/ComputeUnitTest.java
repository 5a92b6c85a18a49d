package isoscope.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComputeUnitTest {
    /// Golden number K01: Kaplan et al. 2020, section 1.3.
    @Test
    void a_petaflop_day_is_8_64e19_flop() {
        assertThat(ComputeUnit.PF_DAYS.toFlop(1)).isEqualTo(8.64e19);
    }

    @Test
    void an_h100_hour_counts_40_percent_of_its_peak() {
        assertThat(ComputeUnit.H100_HOURS.toFlop(1))
                .isCloseTo(989.4e12 * 0.4 * 3_600, Percentage.withPercentage(1e-12));
    }

    @ParameterizedTest
    @EnumSource(ComputeUnit.class)
    void a_unit_switch_never_changes_the_compute(ComputeUnit unit) {
        for (double compute = 1e17; compute < 1e28; compute *= 3.7) {
            assertThat(unit.toFlop(unit.fromFlop(compute)))
                    .isCloseTo(compute, Percentage.withPercentage(1e-12));
        }
    }
}
