package isoscope.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {
    @Test
    void oneIsOneAndThousandsAreParted() {
        assertThat(Counted.of(1, "run")).isEqualTo("1 run");
        assertThat(Counted.of(0, "run")).isEqualTo("0 runs");
        assertThat(Counted.of(1_200, "budget")).isEqualTo("1,200 budgets");
    }

    @Test
    void aShareNamesTheWholeUnlessItIsAll() {
        assertThat(Counted.of(130, 1_240, "run")).isEqualTo("130 of 1,240 runs");
        assertThat(Counted.of(240, 240, "run")).isEqualTo("240 runs");
        assertThat(Counted.of(0, 1, "run")).isEqualTo("0 of 1 run");
    }
}
